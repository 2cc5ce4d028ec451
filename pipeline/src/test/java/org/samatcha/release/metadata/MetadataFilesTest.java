package org.samatcha.release.metadata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Status;
import org.samatcha.base.YearKind;
import org.samatcha.catalog.AreaNames;
import org.samatcha.evidence.Categories;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.indicator.Standing;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.Tables;
import org.samatcha.release.catalogue.CatalogueTable;
import org.samatcha.release.file.CsvTable;
import org.samatcha.release.version.Version;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** All descriptions of one small release: each is well formed, and they agree. */
class MetadataFilesTest {

    private static final ReleaseCard CARD = new ReleaseCard(
            BilingualText.of("หลักฐาน \"ทดสอบ\"", "Test \"evidence\" <& more>"),
            BilingualText.of("คำอธิบาย", "What it is: figures."),
            BilingualText.of("สมัชชา", "Assembly"),
            new ReleaseCard.Place(BilingualText.of("ขอนแก่น", "Khon Kaen"), "TH-40"),
            new Licence(
                    "CC-BY-4.0",
                    BilingualText.of("แสดงที่มา", "Attribution"),
                    "https://creativecommons.org/licenses/by/4.0/"),
            List.of(BilingualText.of("ความเสมอภาค", "equity")),
            "",
            "");

    private final Map<String, byte[]> files = MetadataFiles.of(release(CARD));

    private static Described release(ReleaseCard card) {
        List<IndicatorRow> rows = List.of(row(2562), row(2566));
        List<ReleasedTable> tables = List.of(
                Tables.indicators(rows),
                CatalogueTable.of(Indicators.all()),
                Tables.areas(AreaNames.builtIn()),
                Tables.categories(rows, Categories.read()));
        List<WrittenFile> written = tables.stream()
                .flatMap(table -> Stream.of(
                        WrittenFile.of(table.spec().parquetPath(), new byte[] {1}),
                        WrittenFile.of(table.spec().csvPath(), CsvTable.bytes(table))))
                .toList();
        return new Described(
                "0123456789abcdef",
                new Version(1, 2, 3),
                List.of(new Described.Predecessor("fedcba9876543210", "1.2.2")),
                card,
                true,
                tables,
                written);
    }

    private static IndicatorRow row(int year) {
        return new IndicatorRow(
                new FigureKey("dropout_rate", AreaLevel.DISTRICT, "4001", year, YearKind.ACADEMIC, "sex", "female"),
                new Figure.Known(0.25, 0.2, 0.3, 25, 100, Status.OK, 1),
                Standing.NONE);
    }

    private String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    private JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(files.get(file));
    }

    @Test
    void theSameReleaseIsDescribedInTheSameBytes() {
        Map<String, byte[]> again = MetadataFiles.of(release(CARD));
        assertEquals(files.keySet(), again.keySet());
        files.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
    }

    @Test
    void theCatalogueEntryHasWhatDcatApAsksFor() throws IOException {
        JsonNode entry = json("dcat.jsonld");
        assertEquals("dcat:Dataset", entry.at("/@type").asText());
        for (String property : List.of(
                "dct:title",
                "dct:description",
                "dct:publisher",
                "dcat:keyword",
                "dcat:theme",
                "dct:spatial",
                "dct:temporal",
                "dcat:distribution")) {
            assertTrue(entry.hasNonNull(property), property);
        }
        assertEquals(
                "2019-01-01", entry.at("/dct:temporal/dcat:startDate/@value").asText());
        assertEquals("2023-12-31", entry.at("/dct:temporal/dcat:endDate/@value").asText());
        assertEquals("1.2.3", entry.get("dcat:version").asText());
        assertEquals(8, entry.get("dcat:distribution").size());
        for (JsonNode file : entry.get("dcat:distribution")) {
            assertTrue(file.at("/dcat:accessURL/@id").asText().matches("(tables|csv)/.+"), file.toString());
            assertEquals(CARD.licence().address(), file.at("/dct:license/@id").asText());
        }
        assertEquals(Set.of(), prefixes(entry, new TreeSet<>()), "prefixes without a meaning");
    }

    /** Prefixes that stand in names and are not in the context. */
    private static Set<String> prefixes(JsonNode entry, Set<String> unknown) {
        JsonNode context = entry.get("@context");
        collect(entry, context, unknown);
        return unknown;
    }

    private static void collect(JsonNode node, JsonNode context, Set<String> unknown) {
        node.properties().forEach(member -> {
            String name = member.getKey();
            if (name.contains(":") && !context.has(name.substring(0, name.indexOf(':')))) {
                unknown.add(name);
            }
            if (!name.equals("@context")) {
                collect(member.getValue(), context, unknown);
            }
        });
        if (node.isArray()) {
            node.forEach(each -> collect(each, context, unknown));
        }
    }

    @Test
    void searchEnginesFindEveryIndicatorAndEveryFile() throws IOException {
        JsonNode dataset = json("schema-org.jsonld");
        int description = dataset.get("description").asText().length();
        assertTrue(description >= 20 && description <= 5000, description + " letters");
        assertEquals(Indicators.all().size(), dataset.get("variableMeasured").size());
        assertEquals(8, dataset.get("distribution").size());
        assertEquals("2019/2023", dataset.get("temporalCoverage").asText());
        assertEquals(CARD.licence().address(), dataset.get("license").asText());
    }

    @Test
    void theCitationIsValidYamlWithWhatTheFormatRequires() throws IOException {
        JsonNode cff = new ObjectMapper(new YAMLFactory()).readTree(text("CITATION.cff"));
        assertEquals("1.2.0", cff.get("cff-version").asText());
        assertEquals(CARD.title().en(), cff.get("title").asText());
        assertEquals(CARD.publisher().en(), cff.at("/authors/0/name").asText());
        assertEquals("dataset", cff.get("type").asText());
        assertTrue(cff.hasNonNull("message"));
        assertTrue(
                text("CITATION.md").contains("ข้อมูล พ.ศ. 2562–2566 (ข้อมูลสังเคราะห์) ฉบับที่ 1.2.3"),
                text("CITATION.md"));
        assertTrue(text("CITATION.md").contains("data of 2019–2023 (synthetic data), version 1.2.3"));
    }

    @Test
    void theDictionaryHasEveryColumnAndEveryIndicatorAndIsWellFormed()
            throws ParserConfigurationException, IOException, SAXException {
        String html = text("dictionary.html");
        assertTrue(html.startsWith("<!DOCTYPE html>\n"));
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        html.substring(html.indexOf('\n')).getBytes(StandardCharsets.UTF_8)));
        NodeList headings = page.getElementsByTagName("h3");
        assertEquals(Indicators.all().size(), headings.getLength());
        assertTrue(html.contains("Test &quot;evidence&quot; &lt;&amp; more&gt;"), "words are escaped");
        assertTrue(html.contains("Synthetic data"));
        Set<String> inTable = text("dictionary.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0] + "." + line.split(",")[2])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = release(CARD).specs().stream()
                .flatMap(spec -> spec.columns().stream().map(column -> spec.name() + "." + column.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, inTable);
        expected.forEach(column -> assertTrue(html.contains("<code>" + column.split("\\.")[1] + "</code>"), column));
    }

    @Test
    void filesAreAtTheAddressWhereThePublisherPutsThem() throws IOException {
        ReleaseCard published = new ReleaseCard(
                CARD.title(),
                CARD.description(),
                CARD.publisher(),
                CARD.place(),
                CARD.licence(),
                CARD.keywords(),
                "https://example.org/data",
                "data@example.org");
        JsonNode entry =
                new ObjectMapper().readTree(MetadataFiles.of(release(published)).get("dcat.jsonld"));
        assertEquals(
                "https://example.org/data/releases/0123456789abcdef/tables/indicators/part-0.parquet",
                entry.at("/dcat:distribution/0/dcat:accessURL/@id").asText());
        assertEquals(
                "mailto:data@example.org",
                entry.at("/dcat:contactPoint/vcard:hasEmail/@id").asText());
    }

    @Test
    void anAddressThatIsNotOnTheWebIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Licence("x", BilingualText.of("ก", "a"), null),
                "a licence without an address");
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReleaseCard(
                        CARD.title(),
                        CARD.description(),
                        CARD.publisher(),
                        CARD.place(),
                        CARD.licence(),
                        CARD.keywords(),
                        "file:///data",
                        ""));
    }

    @Test
    void checksumsAreReadBackAndAnythingElseIsRefused() {
        String list = Checksums.of(List.of(WrittenFile.of("b/x", new byte[0]), WrittenFile.of("a y", new byte[] {1})));
        assertEquals(
                "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a  a y\n"
                        + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/x\n",
                list);
        assertEquals(Set.of("a y", "b/x"), Checksums.read(list).keySet());
        assertThrows(IllegalArgumentException.class, () -> Checksums.read("nonsense"));
    }
}
