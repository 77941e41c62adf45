/** Checks the figures of the annual report on government information disclosure (政府信息公开工作年度报告). */
module io.github.gouji {
    requires static org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires static info.picocli;
    requires static org.jsoup;
    requires static tools.jackson.databind;

    exports io.github.gouji;
    exports io.github.gouji.diagnosis;
    exports io.github.gouji.diagnosis.analysis;
    exports io.github.gouji.json;
    exports io.github.gouji.json.jackson3;
    exports io.github.gouji.read;
    exports io.github.gouji.report;
    exports io.github.gouji.rule;
    exports io.github.gouji.write;

    opens io.github.gouji.cli to
            info.picocli;
}
