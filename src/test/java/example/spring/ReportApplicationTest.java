// SPDX-License-Identifier: Apache-2.0
package example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.RequestRow;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service, asked over HTTP. */
@Tag("class-path")
class ReportApplicationTest {

    private static final AnnualReport RIGHT = AnnualReport.zeros(2024, "某县示范局")
            .with(RequestRow.RECEIVED, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 21))
            .with(RequestRow.CARRIED_FORWARD, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 21));
    private static final AnnualReport WRONG =
            RIGHT.with(RequestRow.RECEIVED, ApplicantCounts.of(19, 0, 0, 0, 0, 1, 21));

    private static ConfigurableApplicationContext application;
    private static URI root;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                ReportApplication.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN",
                "--spring.main.register-shutdown-hook=false");
        root = URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void takesAConsistentReport() throws Exception {
        HttpResponse<String> response = post("/reports", "application/json", ReportJson.write(RIGHT), "zh-CN");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("某县示范局 2024");
    }

    @Test
    void namesTheCellToMendInTheLanguageOfTheRequest() throws Exception {
        HttpResponse<String> chinese = post("/reports", "application/json", ReportJson.write(WRONG), "zh-CN");
        assertThat(chinese.statusCode()).isEqualTo(422);
        assertThat(chinese.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json.readTree(chinese.body());
        assertThat(problem.get("detail").asText()).isEqualTo("勾稽不一致");
        assertThat(problem.get("errors")).hasSize(1);
        JsonNode error = problem.get("errors").get(0);
        assertThat(error.get("cell").asText()).isEqualTo("requests.received.naturalPersons");
        assertThat(error.get("pointer").asText()).isEqualTo("/requests/received/naturalPersons");
        assertThat(error.get("label").asText()).isEqualTo("一、本年新收政府信息公开申请数量·自然人");
        assertThat(error.get("reported").asLong()).isEqualTo(19);
        assertThat(error.get("expected").asLong()).isEqualTo(20);
        assertThat(error.get("severity").asText()).isEqualTo("error");
        assertThat(error.get("detail").asText()).startsWith("一、本年新收政府信息公开申请数量·自然人 应为 20（现为 19）");

        HttpResponse<String> english = post("/reports", "application/json", ReportJson.write(WRONG), "en");
        assertThat(json.readTree(english.body())
                        .get("errors")
                        .get(0)
                        .get("detail")
                        .asText())
                .contains("should be 20 (is 19)");
    }

    @Test
    void answersWithAResult() throws Exception {
        JsonNode result = json.readTree(post("/check", "application/json", ReportJson.write(WRONG), "zh-CN")
                .body());
        assertThat(result.get("verdict").asText()).isEqualTo("inconsistent");
        assertThat(result.get("findings")).hasSize(2);
        assertThat(result.get("diagnosis")
                        .get(0)
                        .get("explanations")
                        .get(0)
                        .get("cells")
                        .get(0)
                        .get("expected")
                        .asLong())
                .isEqualTo(20);
    }

    @Test
    void readsADocument() throws Exception {
        HttpResponse<String> wrong = upload(ReportJson.write(WRONG), "zh-CN");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json.readTree(wrong.body()).get("errors").get(0).get("cell").asText())
                .isEqualTo("requests.received.naturalPersons");
        assertThat(upload(ReportJson.write(RIGHT), "zh-CN").statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatIsNoReport() throws Exception {
        HttpResponse<String> document = upload("<html><body>首页</body></html>", "zh-CN");
        assertThat(document.statusCode()).isEqualTo(400);
        assertThat(json.readTree(document.body()).get("detail").asText()).contains("文中没有找到年度报告格式的任何一张表");

        HttpResponse<String> body = post("/reports", "application/json", "{\"yaer\":2024}", "en");
        assertThat(body.statusCode()).isEqualTo(400);
        assertThat(json.readTree(body.body()).get("detail").asText()).contains("yaer");
    }

    private HttpResponse<String> upload(String content, String language) throws IOException, InterruptedException {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"report\"\r\n\r\n" + content
                + "\r\n--cut--\r\n";
        return post("/documents", "multipart/form-data; boundary=cut", body, language);
    }

    private HttpResponse<String> post(String path, String type, String body, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", type)
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
