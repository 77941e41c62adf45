// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.jackson3;

import io.github.gouji.CheckResult;
import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that has this library and Jackson 3, and no Jackson 2. */
final class Jackson3Alone {

    /** What a caller returns. */
    record Answer(String name, CheckResult result) {}

    private Jackson3Alone() {}

    public static void main(String[] args) throws Exception {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        AnnualReport report = AnnualReport.zeros(2024, "X").with(Cell.of("requests.received.total"), 3L);

        String json = mapper.writeValueAsString(report);
        System.out.println("read: " + mapper.readValue(json, AnnualReport.class).equals(report));
        JsonNode answer = mapper.readTree(mapper.writeValueAsString(new Answer("X", Gouji.check(report))));
        System.out.println("verdict: " + answer.at("/result/verdict").asString());
        System.out.println("expected: " + answer.at("/result/diagnosis/0/explanations/0/cells/0/expected"));
        try {
            Class.forName("com.fasterxml.jackson.databind.ObjectMapper");
            System.out.println("Jackson 2 is there");
        } catch (ClassNotFoundException e) {
            System.out.println("Jackson 2 is not there");
        }
        try {
            Gouji.read("report.json", json.getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            System.out.println(e.getMessage().replaceAll(".* / ", ""));
        }
    }
}
