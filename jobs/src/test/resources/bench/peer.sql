-- What a good analyst would write instead of Samatcha, for the files of pupils and schools that scripts/bench makes.
-- ${...} is filled in by Peer.java; statements end with a semicolon at the end of a line.

CREATE TABLE school AS
WITH file AS (
  SELECT * FROM read_csv('${inputs}/schools/schools.csv', delim = ',', quote = '"', escape = '"', header = true,
    auto_detect = false, ignore_errors = true, nullstr = '-', columns = {
      'school_id': 'VARCHAR', 'smis_code': 'VARCHAR', 'obec_code': 'VARCHAR', 'name': 'VARCHAR', 'agency': 'VARCHAR',
      'tambon_code': 'VARCHAR', 'tambon_name': 'VARCHAR', 'district_name': 'VARCHAR', 'municipal': 'VARCHAR',
      'flexible': 'VARCHAR'}))
SELECT school_id, smis_code, obec_code, district.code AS area_code,
  CASE agency WHEN 'สพฐ.' THEN 'obec' WHEN 'สช.' THEN 'opec' WHEN 'สกร.' THEN 'dole' WHEN 'กศน.' THEN 'dole'
    WHEN 'อาชีวะ' THEN 'vec' WHEN 'สอศ.' THEN 'vec' WHEN 'อปท.' THEN 'lao' WHEN 'พศ.' THEN 'onb' END AS agency,
  CASE municipal WHEN 'ใช่' THEN 'municipal' WHEN 'ไม่ใช่' THEN 'non_municipal' END AS municipal,
  CASE flexible WHEN 'ใช่' THEN 'flexible' WHEN 'ไม่ใช่' THEN 'standard' END AS flexible
FROM file JOIN district ON district.code = left(tambon_code, 4)
  AND district.name = regexp_replace(district_name, '^(อ\.|อำเภอ)', '')
WHERE regexp_full_match(school_id, '\d{10}')
QUALIFY row_number() OVER (PARTITION BY school_id) = 1;

CREATE TABLE school_code AS
SELECT unnest([school_id, smis_code, obec_code]) AS code, * FROM school;

CREATE TABLE grade_name AS
SELECT * FROM (
  SELECT unnest(['อ.' || n, 'อนุบาล ' || n, 'อนุบาลปีที่ ' || n]) AS name, lpad(n::VARCHAR, 2, '0') AS code,
    'pre_primary' AS level, n + 2 AS meant_age FROM range(1, 4) t(n)
  UNION ALL
  SELECT unnest(['ป.' || n, 'ประถมศึกษาปีที่ ' || n]), lpad((n + 3)::VARCHAR, 2, '0'), 'primary', n + 5
  FROM range(1, 7) t(n)
  UNION ALL
  SELECT unnest(['ม.' || n, 'มัธยมศึกษาปีที่ ' || n]), lpad((n + 9)::VARCHAR, 2, '0'),
    if(n <= 3, 'lower_secondary', 'upper_secondary'), n + 11 FROM range(1, 7) t(n)
  UNION ALL
  SELECT unnest(['ปวช.' || n, 'ประกาศนียบัตรวิชาชีพปีที่ ' || n]), lpad((n + 15)::VARCHAR, 2, '0'), 'upper_secondary',
    n + 14 FROM range(1, 4) t(n));

CREATE MACRO known(cell) AS nullif(nullif(trim(cell), ''), '-');

-- A table of its own, as only so the order of the rows is known, and with it which of two records is the first.
CREATE TABLE file AS
  SELECT filename, known(academic_year) AS academic_year,
    known(school_id) AS school_code,
    known(upper(citizen_id)) AS citizen_id,
    known(sex) AS sex,
    known(birth_date) AS birth_date,
    known(grade) AS grade_name,
    known(poverty) AS poverty,
    known(disability) AS disability,
    known(distance_km) AS distance,
    known(graduated) AS graduated
  FROM read_csv('${inputs}/enrolment/*.csv', delim = ',', quote = '"', escape = '"', header = true,
    auto_detect = false, ignore_errors = true, store_rejects = true, rejects_limit = 0, filename = true,
    columns = {'academic_year': 'VARCHAR', 'school_id': 'VARCHAR', 'citizen_id': 'VARCHAR', 'sex': 'VARCHAR',
      'birth_date': 'VARCHAR', 'grade': 'VARCHAR', 'poverty': 'VARCHAR', 'disability': 'VARCHAR',
      'distance_km': 'VARCHAR', 'graduated': 'VARCHAR'});

-- From here on every row carries its place. Keeping the order all the same takes more memory.
SET preserve_insertion_order = ${keeps_order};

CREATE TABLE judged AS
WITH typed AS (
  SELECT *, rowid AS place,
    try_cast(academic_year AS INTEGER) AS year,
    CASE sex WHEN 'ช' THEN 'male' WHEN 'ชาย' THEN 'male' WHEN 'ด.ช.' THEN 'male' WHEN 'ญ' THEN 'female'
      WHEN 'หญิง' THEN 'female' WHEN 'ด.ญ.' THEN 'female' END AS sex_code,
    CASE poverty WHEN 'ไม่ยากจน' THEN 'not_poor' WHEN 'ยากจน' THEN 'poor' WHEN 'ยากจนพิเศษ' THEN 'extremely_poor'
      END AS poverty_code,
    CASE WHEN regexp_full_match(birth_date, '\d{2}/\d{2}/\d{4}') THEN try_cast(
      (substr(birth_date, 7, 4)::INTEGER - 543) || '-' || substr(birth_date, 4, 2) || '-' || substr(birth_date, 1, 2)
      AS DATE) END AS born,
    CASE WHEN regexp_full_match(citizen_id, '\d{13}') THEN citizen_id::BIGINT END AS number,
    try_cast(distance AS DOUBLE) AS distance_km
  FROM file),
joined AS (
  SELECT typed.*, school.school_id, school.area_code, school.agency, school.municipal, school.flexible,
    grade_name.code AS grade, grade_name.level, grade_name.meant_age,
    year - 543 - year(born) - if(month(born) < 5 OR (month(born) = 5 AND day(born) <= 16), 0, 1) AS years_old,
    CASE WHEN citizen_id IS NULL THEN 'none' WHEN number IS NOT NULL THEN 'citizen' ELSE 'g_code' END AS registration
  FROM typed
  LEFT JOIN school_code AS school ON school.code = school_code
  LEFT JOIN grade_name ON grade_name.name = typed.grade_name)
SELECT place,
  CASE
    WHEN academic_year IS NULL OR school_code IS NULL OR sex IS NULL OR birth_date IS NULL OR grade_name IS NULL
      THEN 'required_filled'
    WHEN regexp_full_match(citizen_id, '\d+(\.\d+)?E[+-]?\d+') THEN 'id_not_exponent'
    WHEN number IS NOT NULL AND (11 - (${digits}) % 11) % 10 <> number % 10 THEN 'person_id_valid'
    WHEN number IS NULL AND NOT regexp_full_match(citizen_id, 'G\d{12}') THEN 'person_id_valid'
    WHEN substr(citizen_id, 2, 11) = repeat(substr(citizen_id, 2, 1), 11) THEN 'person_id_not_placeholder'
    WHEN NOT regexp_full_match(school_code, '\d{10}|\d{8}|\d{6}') THEN 'school_code_length'
    WHEN distance IS NOT NULL AND (distance_km IS NULL OR distance_km NOT BETWEEN 0 AND 500) THEN 'number_in_range'
    WHEN sex_code IS NULL OR (poverty IS NOT NULL AND poverty_code IS NULL)
      OR graduated NOT IN ('จบ', 'ไม่จบ') THEN 'code_known'
    WHEN year IS NULL OR NOT (year BETWEEN 2400 AND 2700) THEN 'year_readable'
    WHEN year NOT BETWEEN ${first_year} AND ${last_year} THEN 'year_in_data'
    WHEN born IS NULL THEN 'date_real'
    WHEN born IN (DATE '1899-12-30', DATE '1899-12-31', DATE '1900-01-01') THEN 'date_not_placeholder'
    WHEN grade IS NULL THEN 'grade_exists'
    WHEN year(born) NOT BETWEEN year - 543 - 120 AND year - 542 THEN 'birth_precedes_year'
    WHEN school_id IS NULL THEN 'school_exists'
  END AS rule,
  area_code, year AS academic_year, 1::BIGINT AS pupils, school_id,
  CASE WHEN citizen_id IS NOT NULL THEN ('0x' || substr(sha256('${outer}'::BLOB || unhex(sha256('${inner}'::BLOB
    || encode(citizen_id)))), 1, 15))::BIGINT END AS learner,
  registration, sex_code AS sex, born AS birth_date, greatest(0, years_old)::INTEGER AS age, grade, level,
  poverty_code AS poverty, if(disability IS NULL, 'not_disabled', 'disabled') AS disability, agency, municipal,
  flexible, distance_km, coalesce(graduated = 'จบ', false) AS graduated, filename AS source_file,
  (years_old NOT BETWEEN meant_age - 2 AND meant_age + 12) AND agency <> 'dole' AS is_odd_age,
  coalesce(graduated = 'จบ', false) AND grade NOT IN ('03', '09', '12', '15', '18') AS is_odd_certificate,
  CASE WHEN rule IS NOT NULL THEN concat_ws(',', academic_year, school_code, '•••', sex, birth_date, grade_name,
    poverty, disability, distance, graduated) END AS raw
FROM joined;

DROP TABLE file;

CREATE TABLE repeated AS
SELECT learner, academic_year, min(place) AS first
FROM judged
WHERE rule IS NULL AND learner IS NOT NULL
GROUP BY ALL
HAVING count(*) > 1;

UPDATE judged SET rule = 'learner_once_a_year'
FROM repeated
WHERE judged.rule IS NULL AND judged.learner = repeated.learner AND judged.academic_year = repeated.academic_year
  AND judged.place > repeated.first;

COPY (
  SELECT rule, source_file, raw FROM judged WHERE rule IS NOT NULL
  UNION ALL
  SELECT DISTINCT 'row_fits_header', file_id::VARCHAR, line::VARCHAR FROM reject_errors
) TO '${out}/set-aside.parquet' (FORMAT parquet, COMPRESSION zstd);

CREATE TABLE warning AS
SELECT source_file, count(*) FILTER (is_odd_age) AS odd_ages, count(*) FILTER (is_odd_certificate) AS odd_certificates
FROM judged WHERE rule IS NULL GROUP BY ALL;

COPY (
  SELECT * EXCLUDE (place, rule, raw, is_odd_age, is_odd_certificate) FROM judged WHERE rule IS NULL
) TO '${out}/rows' (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (academic_year));

DROP TABLE judged;

CREATE VIEW enrolment AS
SELECT * FROM read_parquet('${out}/rows/*/*.parquet', hive_partitioning = true);

CREATE TABLE history AS
WITH years AS (SELECT min(academic_year) AS first_year FROM enrolment),
size AS (
  SELECT school_id, academic_year, CASE WHEN sum(pupils) <= 120 THEN 'small' WHEN sum(pupils) <= 600 THEN 'medium'
    WHEN sum(pupils) <= 1500 THEN 'large' ELSE 'extra_large' END AS size_band
  FROM enrolment GROUP BY ALL),
schooled AS (
  SELECT *, grade::INTEGER - if(grade::INTEGER >= 16, 3, 0) AS year_of_schooling FROM enrolment)
SELECT now.*, size_band,
  CASE WHEN now.learner IS NOT NULL AND now.academic_year > first_year
    THEN coalesce(before.year_of_schooling >= now.year_of_schooling, false) END AS repeated,
  CASE WHEN now.learner IS NOT NULL AND now.academic_year > first_year
    THEN coalesce(before.level = now.level AND before.school_id <> now.school_id, false) END AS moved_school,
  before.learner IS NOT NULL AND (before.birth_date <> now.birth_date) AS is_other_birth_date,
  before.learner IS NOT NULL AND (before.sex <> now.sex) AS is_other_sex,
  before.learner IS NOT NULL AND (now.year_of_schooling < before.year_of_schooling
    OR now.year_of_schooling > before.year_of_schooling + 2) AS is_odd_grade
FROM schooled AS now
CROSS JOIN years
LEFT JOIN size ON size.school_id = now.school_id AND size.academic_year = now.academic_year
LEFT JOIN schooled AS before ON before.learner = now.learner AND before.academic_year = now.academic_year - 1;

CREATE TABLE learner_warning AS
SELECT source_file, count(*) FILTER (is_other_birth_date) AS birth_dates, count(*) FILTER (is_other_sex) AS sexes,
  count(*) FILTER (is_odd_grade) AS grades
FROM history GROUP BY ALL;

CREATE TABLE flows AS
WITH linked AS (SELECT * FROM history WHERE learner IS NOT NULL),
years AS (SELECT max(academic_year) AS last_year FROM linked),
started AS (
  SELECT learner, academic_year, year_of_schooling, if(grade = '04', 5, 2) AS span
  FROM linked CROSS JOIN years
  WHERE grade IN ('04', '10', '13', '16') AND academic_year + if(grade = '04', 5, 2) <= last_year),
arrival AS (
  SELECT started.learner, started.academic_year,
    max(later.year_of_schooling) >= any_value(started.year_of_schooling + span) AS arrived
  FROM started JOIN linked AS later ON later.learner = started.learner
    AND later.academic_year BETWEEN started.academic_year AND started.academic_year + span
  GROUP BY ALL)
SELECT now.*,
  CASE WHEN next.year_of_schooling > now.year_of_schooling THEN 'promoted'
    WHEN next.learner IS NOT NULL THEN 'repeated'
    WHEN now.graduated AND now.grade IN ('12', '15', '18') THEN 'graduated'
    ELSE 'left' END AS outcome,
  coalesce(next.level = now.level AND next.school_id <> now.school_id, false) AS changed_school,
  coalesce(next.area_code <> now.area_code, false) AS changed_district,
  now.academic_year + 2 <= last_year AS return_known,
  next.learner IS NULL AND after.learner IS NOT NULL AS returned,
  arrived
FROM linked AS now
CROSS JOIN years
LEFT JOIN linked AS next ON next.learner = now.learner AND next.academic_year = now.academic_year + 1
LEFT JOIN linked AS after ON after.learner = now.learner AND after.academic_year = now.academic_year + 2
LEFT JOIN arrival ON arrival.learner = now.learner AND arrival.academic_year = now.academic_year
WHERE now.academic_year < last_year;

CREATE VIEW apparent_flows AS
WITH years AS (SELECT min(academic_year) AS first_year, max(academic_year) AS last_year FROM history)
SELECT history.*, 'now' AS seen FROM history CROSS JOIN years WHERE academic_year < last_year
UNION ALL
SELECT history.* REPLACE (academic_year - 1 AS academic_year), 'next' AS seen
FROM history CROSS JOIN years WHERE academic_year > first_year;
