package org.samatcha.capture;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The YAML of one profile. Every mistake in it is a {@link ProfileException} with the file and the line. */
final class ProfileText {

    private final String fileName;
    private final List<String> lines;

    private ProfileText(String fileName, String yaml) {
        this.fileName = fileName;
        this.lines = yaml.lines().toList();
    }

    static SourceProfile read(String fileName, String yaml) {
        ProfileText text = new ProfileText(fileName, yaml);
        try {
            SourceProfile profile = YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readValue(yaml, SourceProfile.class);
            text.mustBeWhole(profile);
            return profile;
        } catch (UnrecognizedPropertyException unknown) {
            throw text.wrong(
                    text.lineOf("", unknown.getPropertyName()),
                    "unknown key [" + unknown.getPropertyName() + "]; known are " + unknown.getKnownPropertyIds());
        } catch (ValueInstantiationException refused) {
            String reason = refused.getCause() == null
                    ? refused.getOriginalMessage()
                    : refused.getCause().getMessage();
            int stated = Math.max(text.lineOf("", "header_rows"), text.lineOf("", "delimiter"));
            boolean isOfTheWhole = reason.contains("header_rows") || reason.contains("delimiter");
            throw text.wrong(isOfTheWhole ? stated : refused.getLocation().getLineNr(), reason);
        } catch (InvalidFormatException format) {
            String key = format.getPath().get(format.getPath().size() - 1).getFieldName();
            String known = format.getTargetType().isEnum()
                    ? " is none of "
                            + List.of(format.getTargetType().getEnumConstants())
                                    .toString()
                                    .toLowerCase(Locale.ROOT)
                    : " cannot be read";
            throw text.wrong(format.getLocation().getLineNr(), key + " [" + format.getValue() + "]" + known);
        } catch (JsonProcessingException wrong) {
            throw text.wrong(
                    wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr(), wrong.getOriginalMessage());
        }
    }

    private ProfileException wrong(int line, String what) {
        return new ProfileException("profile " + fileName + (line > 0 ? " line " + line : "") + ": " + what);
    }

    /** The first line at or below the key {@code section} that holds {@code word}; 0 when there is none. */
    private int lineOf(String section, String word) {
        boolean inside = section.isEmpty();
        Pattern whole = Pattern.compile("(?<![\\w])" + Pattern.quote(word) + "(?![\\w])");
        for (int i = 0; i < lines.size(); i++) {
            inside |= lines.get(i).startsWith(section + ":");
            boolean isComment = lines.get(i).strip().startsWith("#");
            if (inside && !isComment && whole.matcher(lines.get(i)).find()) {
                return i + 1;
            }
        }
        return 0;
    }

    private void mustBeWhole(SourceProfile profile) {
        List<String> columns = profile.columnNames();
        TotalRows totals = profile.totals();
        for (List<String> named : List.of(totals.in(), totals.blankKeys(), totals.sums(), totals.within())) {
            named.forEach(column -> mustBeOneOf(columns, "totals", column));
        }
        totals.match().keySet().forEach(column -> mustBeOneOf(columns, "totals", column));
        totals.match().values().forEach(pattern -> mustBePattern("totals", pattern));
        profile.only().keySet().forEach(column -> mustBeOneOf(columns, "only", column));
        profile.only().values().forEach(pattern -> mustBePattern("only", pattern));
        profile.fileName().forEach((column, pattern) -> {
            if (mustBePattern("file_name", pattern).matcher("").groupCount() < 1) {
                throw wrong(lineOf("file_name", column), "the pattern of [" + column + "] needs a group in brackets");
            }
        });
        Unpivot unpivot = profile.unpivot();
        unpivot.by().keySet().forEach(column -> {
            if (!unpivot.header().contains("{" + column + "}")) {
                throw wrong(lineOf("unpivot", column), "the header of unpivot lacks {" + column + "}");
            }
        });
        if (!unpivot.isNone() && unpivot.value() == null) {
            throw wrong(lineOf("", "unpivot"), "unpivot needs a value, the column that takes the numbers");
        }
        namesMustDiffer(profile);
    }

    private void mustBeOneOf(List<String> columns, String section, String column) {
        if (!columns.contains(column)) {
            throw wrong(
                    lineOf(section, column),
                    section + " names [" + column + "], which is none of the columns " + columns);
        }
    }

    private Pattern mustBePattern(String section, String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException syntax) {
            throw wrong(
                    lineOf("", section), section + " holds a pattern that cannot be read: " + syntax.getDescription());
        }
    }

    /** One header cannot be two columns: the second would always be blank. */
    private void namesMustDiffer(SourceProfile profile) {
        Map<String, String> owners = new HashMap<>();
        profile.columns()
                .forEach((column, source) -> source.names().stream()
                        .map(HeaderText::key)
                        .distinct()
                        .forEach(name -> {
                            String before = owners.putIfAbsent(name, column);
                            if (before != null) {
                                throw wrong(
                                        lineOf("columns", column),
                                        "[" + column + "] has a name that [" + before + "] has, too");
                            }
                        }));
    }
}
