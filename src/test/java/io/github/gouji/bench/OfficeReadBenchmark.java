// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.office.OfficeDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Reads office documents up to their tables and up to the report, next to POI, which loads the same bytes and walks over
 * their text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OfficeReadBenchmark {

    private final byte[] docx = OfficeDocuments.get("DOCX");
    private final byte[] xlsx = OfficeDocuments.get("XLSX");
    private final byte[] doc = OfficeDocuments.get("DOC");
    private final byte[] xls = OfficeDocuments.get("XLS");

    @Benchmark
    public Document docx() throws IOException {
        return OfficeDocuments.reader("DOCX").read(docx);
    }

    @Benchmark
    public ReadResult docxReport() throws IOException {
        return Gouji.read("report", docx);
    }

    @Benchmark
    public long docxByPoi() throws IOException {
        long characters = 0;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                characters += paragraph.getText().length();
            }
            for (XWPFTable table : document.getTables()) {
                characters += table.getText().length();
            }
        }
        return characters;
    }

    @Benchmark
    public Document xlsx() throws IOException {
        return OfficeDocuments.reader("XLSX").read(xlsx);
    }

    @Benchmark
    public ReadResult xlsxReport() throws IOException {
        return Gouji.read("report", xlsx);
    }

    @Benchmark
    public long xlsxByPoi() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return characters(workbook);
        }
    }

    @Benchmark
    public Document doc() throws IOException {
        return OfficeDocuments.reader("DOC").read(doc);
    }

    @Benchmark
    public ReadResult docReport() throws IOException {
        return Gouji.read("report", doc);
    }

    @Benchmark
    public long docByPoi() throws IOException {
        long characters = 0;
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(doc))) {
            Range range = document.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) {
                characters += range.getParagraph(i).text().length();
            }
        }
        return characters;
    }

    @Benchmark
    public Document xls() throws IOException {
        return OfficeDocuments.reader("XLS").read(xls);
    }

    @Benchmark
    public ReadResult xlsReport() throws IOException {
        return Gouji.read("report", xls);
    }

    @Benchmark
    public long xlsByPoi() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(xls))) {
            return characters(workbook);
        }
    }

    private static long characters(Workbook workbook) {
        long characters = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    characters += cell.toString().length();
                }
            }
        }
        return characters;
    }
}
