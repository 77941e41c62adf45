package example.spring;

import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Reads and writes reports in the JSON form of Gouji, whose messages say what is wrong with a body and where. */
@Component
class ReportConverter extends AbstractHttpMessageConverter<AnnualReport> {

    ReportConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == AnnualReport.class;
    }

    @Override
    protected AnnualReport readInternal(Class<? extends AnnualReport> type, HttpInputMessage message)
            throws IOException {
        return Gouji.read("request", message.getBody().readAllBytes(), DocumentFormat.JSON)
                .report();
    }

    @Override
    protected void writeInternal(AnnualReport report, HttpOutputMessage message) throws IOException {
        message.getBody().write(ReportJson.write(report).getBytes(StandardCharsets.UTF_8));
    }
}
