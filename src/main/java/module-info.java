/** Checks the figures of the annual report on government information disclosure (政府信息公开工作年度报告). */
@SuppressWarnings("requires-automatic") // The jars of PDFBox have fixed names, but no descriptors.
module io.github.gouji {
    requires java.xml;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires static info.picocli;
    requires static jakarta.validation;
    requires static java.desktop;
    requires static jdk.httpserver;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires static org.hibernate.validator;
    requires static org.jsoup;
    requires static tools.jackson.databind;

    /* What the tests of callers may use; each of the rooms below testing needs one of them, or none. */
    requires static net.jqwik.api;
    requires static org.assertj.core;
    requires static org.junit.jupiter.params;

    exports io.github.gouji;
    exports io.github.gouji.diagnosis;
    exports io.github.gouji.diagnosis.analysis;
    exports io.github.gouji.json;
    exports io.github.gouji.json.jackson3;
    exports io.github.gouji.read;
    exports io.github.gouji.report;
    exports io.github.gouji.rule;
    exports io.github.gouji.rule.json;
    exports io.github.gouji.source;
    exports io.github.gouji.statistics;
    exports io.github.gouji.testing;
    exports io.github.gouji.testing.generate;
    exports io.github.gouji.testing.jqwik;
    exports io.github.gouji.testing.junit;
    exports io.github.gouji.validation;
    exports io.github.gouji.write;

    opens io.github.gouji.cli to
            info.picocli;
}
