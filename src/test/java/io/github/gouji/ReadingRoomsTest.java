// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static io.github.gouji.ArchitectureTest.DOCUMENT;
import static io.github.gouji.ArchitectureTest.JACKSON;
import static io.github.gouji.ArchitectureTest.JSOUP;
import static io.github.gouji.ArchitectureTest.NOTE;
import static io.github.gouji.ArchitectureTest.PDFBOX;
import static io.github.gouji.ArchitectureTest.READ;
import static io.github.gouji.ArchitectureTest.READ_JSON;
import static io.github.gouji.ArchitectureTest.REPORT;
import static io.github.gouji.ArchitectureTest.WORD;
import static io.github.gouji.ArchitectureTest.room;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the rooms in which documents are read. */
@AnalyzeClasses(packages = "io.github.gouji", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadingRoomsTest {

    private static final String TEXT_OF_CELLS = READ + ".text";
    private static final String NARRATIVE = READ + ".narrative";
    private static final String LEXICON = READ + ".lexicon";
    private static final String SHAPE = READ + ".shape";
    private static final String ZONE = READ + ".zone";
    private static final String PLACE = READ + ".place";
    private static final String RECOGNISE = READ + ".recognise";
    private static final String INFER = READ + ".infer";
    private static final String MARK = READ + ".mark";
    private static final String ALIGNED = READ + ".aligned";
    private static final String PAGE = READ + ".page";
    private static final String READ_OFFICE = READ + ".office";
    private static final String SHEET = READ + ".sheet";
    private static final String BINARY = READ + ".binary";

    @ArchTest
    static final ArchRule document = room(DOCUMENT, REPORT, READ);

    @ArchTest
    static final ArchRule textOfCells = room(TEXT_OF_CELLS, REPORT, READ, DOCUMENT);

    @ArchTest
    static final ArchRule narrative = room(NARRATIVE, REPORT, READ, DOCUMENT, TEXT_OF_CELLS);

    @ArchTest
    static final ArchRule lexicon = room(LEXICON, REPORT, TEXT_OF_CELLS);

    @ArchTest
    static final ArchRule shape = room(SHAPE, REPORT, TEXT_OF_CELLS, LEXICON);

    @ArchTest
    static final ArchRule zone = room(ZONE, REPORT, TEXT_OF_CELLS, NARRATIVE, LEXICON, SHAPE);

    @ArchTest
    static final ArchRule place = room(PLACE, REPORT, READ, DOCUMENT, TEXT_OF_CELLS, LEXICON, SHAPE, ZONE, INFER);

    @ArchTest
    static final ArchRule recognise =
            room(RECOGNISE, REPORT, READ, DOCUMENT, TEXT_OF_CELLS, NARRATIVE, LEXICON, SHAPE, ZONE, PLACE);

    @ArchTest
    static final ArchRule infer = room(INFER, REPORT);

    @ArchTest
    static final ArchRule readJson = room(READ_JSON, REPORT, READ, DOCUMENT, JACKSON);

    @ArchTest
    static final ArchRule readHtml = room(READ + ".html", REPORT, READ, DOCUMENT, NOTE, JSOUP);

    @ArchTest
    static final ArchRule readMarkdown = room(READ + ".markdown", REPORT, READ, DOCUMENT);

    @ArchTest
    static final ArchRule mark = room(MARK, REPORT, READ, DOCUMENT);

    @ArchTest
    static final ArchRule aligned = room(ALIGNED, REPORT, READ, DOCUMENT, MARK);

    @ArchTest
    static final ArchRule readPage = room(PAGE, REPORT, READ, DOCUMENT, TEXT_OF_CELLS, LEXICON, MARK, ALIGNED);

    @ArchTest
    static final ArchRule readPdf = room(READ + ".pdf", REPORT, READ, DOCUMENT, MARK, PAGE, NOTE, PDFBOX);

    @ArchTest
    static final ArchRule readOfd = room(READ + ".ofd", REPORT, READ, DOCUMENT, MARK, PAGE, "javax.xml.stream..");

    @ArchTest
    static final ArchRule readOffice = room(READ_OFFICE, REPORT, READ, DOCUMENT, BINARY, "javax.xml.stream..");

    @ArchTest
    static final ArchRule word = room(WORD, REPORT, READ, DOCUMENT, BINARY, READ_OFFICE);

    @ArchTest
    static final ArchRule sheet = room(SHEET, REPORT, READ, DOCUMENT, BINARY, READ_OFFICE, WORD);

    @ArchTest
    static final ArchRule readBinary = room(BINARY);
}
