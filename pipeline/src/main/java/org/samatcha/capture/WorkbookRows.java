package org.samatcha.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.SAXException;

/**
 * Rows of the first sheet of an XLSX workbook, streamed.
 *
 * <p>Numbers are written in full (a personal number kept as a number stays thirteen digits), days as ISO dates. The
 * library refuses an archive that unpacks to more than a hundred times its size.
 */
final class WorkbookRows implements CellRows {

    private static final int MOST_COLUMNS = 2000;

    private final OPCPackage archive;
    private final ReadOnlySharedStringsTable texts;
    private final StylesTable styles;
    private final InputStream sheet;
    private final XMLStreamReader xml;
    private CellRow ready;
    private long line;

    WorkbookRows(ByteSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            archive = OPCPackage.open(bytes);
            texts = new ReadOnlySharedStringsTable(archive);
            XSSFReader reader = new XSSFReader(archive);
            styles = reader.getStylesTable();
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new IOException("a workbook without a sheet");
            }
            sheet = sheets.next();
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            xml = factory.createXMLStreamReader(sheet);
            ready = row();
        } catch (OpenXML4JException | SAXException | XMLStreamException | RuntimeException damaged) {
            throw new IOException("a damaged workbook", damaged);
        }
    }

    /** The next row that has a cell; null after the last. */
    private CellRow row() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                line = number == null ? line + 1 : Long.parseLong(number);
                List<String> cells = cells();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    return new CellRow(line, cells.toArray(String[]::new), null);
                }
            }
        }
        return null;
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                int column = place == null ? cells.size() : new CellReference(place).getCol();
                while (cells.size() < Math.min(column, MOST_COLUMNS)) {
                    cells.add("");
                }
                cells.add(cell(xml.getAttributeValue(null, "t"), xml.getAttributeValue(null, "s")));
            }
        }
        return cells;
    }

    private String cell(String type, String style) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
            } else if (inText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(xml.getText());
            }
        }
        String value = text.toString();
        if (value.isEmpty() || "str".equals(type) || "inlineStr".equals(type) || "b".equals(type) || "e".equals(type)) {
            return value;
        }
        return "s".equals(type)
                ? texts.getItemAt(Integer.parseInt(value)).getString()
                : number(value, style == null ? 0 : Integer.parseInt(style));
    }

    private String number(String value, int style) {
        XSSFCellStyle format = styles.getStyleAt(style);
        boolean isDay = format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
        return isDay
                ? DateUtil.getLocalDateTime(Double.parseDouble(value))
                        .toLocalDate()
                        .toString()
                : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    @Override
    public boolean hasNext() {
        return ready != null;
    }

    @Override
    public CellRow next() {
        if (ready == null) {
            throw new NoSuchElementException("no row after the last");
        }
        CellRow row = ready;
        try {
            ready = row();
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new UncheckedIOException(new IOException("a damaged workbook", damaged));
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        archive.revert();
    }
}
