/** Checks the figures of the annual report on government information disclosure (政府信息公开工作年度报告). */
module io.github.gouji {
    requires static transitive org.jspecify;

    exports io.github.gouji.report;
    exports io.github.gouji.rule;
}
