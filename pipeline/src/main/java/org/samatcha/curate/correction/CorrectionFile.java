package org.samatcha.curate.correction;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of corrections: a YAML list, strict. Unknown, repeated and missing keys, a column that the dataset does
 * not have, a correction that would touch whole files, and anything that looks like a personal number are errors that
 * name the file and the line.
 *
 * <pre>
 * - name: sex-of-school-40010001
 *   match: {dataset: enrolment, file: "*_2566.csv", where: {school_id: "40010001"}}
 *   action: override            # or drop, recode, flag
 *   set: {sex: female}          # of an override; a recode has {column: {text: text}} under recode
 *   expect: {rows: 12, was: {sex: male}}
 *   reason: a school for girls
 *   reporter: Provincial Education Office
 *   date: 2026-11-20
 * </pre>
 */
public final class CorrectionFile {

    private CorrectionFile() {}

    /** The words of the file for {@link Change}. */
    enum Action {
        DROP,
        OVERRIDE,
        RECODE,
        FLAG
    }

    /** One correction as it stands in the file; parts that it does not name are null. */
    record Entry(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) MatchEntry match,
            @JsonProperty(required = true) Action action,
            Map<String, String> set,
            Map<String, Map<String, String>> recode,
            @JsonProperty(required = true) ExpectEntry expect,
            @JsonProperty(required = true) String reason,
            @JsonProperty(required = true) String reporter,
            @JsonProperty(required = true) String date) {}

    record MatchEntry(
            @JsonProperty(required = true) String dataset, String file, Long line, Map<String, String> where) {}

    record ExpectEntry(Long rows, Map<String, String> was) {}

    public static List<Correction> read(String fileName, String yaml) {
        PersonalNumbers.refuse(fileName, yaml);
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .build();
        List<Correction> corrections = new ArrayList<>();
        int line = 1;
        try (JsonParser parser = mapper.createParser(yaml)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return List.of();
            }
            if (first != JsonToken.START_ARRAY) {
                throw new CorrectionException(
                        fileName + " line 1: a file of corrections is a list; begin each with" + " \"- name:\"");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                Entry entry = mapper.readValue(parser, Entry.class);
                corrections.add(new EntryCheck(fileName + " line " + line, entry).correction());
            }
        } catch (JsonProcessingException wrong) {
            throw new CorrectionException(
                    fileName + " line " + lineOf(wrong, yaml, line) + ": " + wrong.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return corrections;
    }

    /** Jackson tells of an unknown key only when the whole correction was read, so its line is looked up. */
    private static int lineOf(JsonProcessingException wrong, String yaml, int start) {
        if (wrong instanceof PropertyBindingException unknown) {
            List<String> lines = yaml.lines().toList();
            for (int i = start - 1; i < lines.size(); i++) {
                if (lines.get(i).contains(unknown.getPropertyName() + ":")) {
                    return i + 1;
                }
            }
            return start;
        }
        boolean isSyntax = !(wrong instanceof com.fasterxml.jackson.databind.JsonMappingException);
        return isSyntax && wrong.getLocation() != null ? wrong.getLocation().getLineNr() : start;
    }
}
