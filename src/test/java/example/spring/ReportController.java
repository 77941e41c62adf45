// SPDX-License-Identifier: Apache-2.0
package example.spring;

import io.github.gouji.CheckResult;
import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Receives reports. */
@RestController
class ReportController {

    private final ReportService service;

    ReportController(ReportService service) {
        this.service = service;
    }

    @PostMapping("/reports")
    String report(@RequestBody AnnualReport report) {
        return service.accept(report);
    }

    /** Answers with all that checking found, whatever it is. */
    @PostMapping("/check")
    CheckResult check(@RequestBody AnnualReport report) {
        return Gouji.check(report);
    }

    @PostMapping("/documents")
    String document(@RequestParam("file") MultipartFile file) throws IOException {
        return service.accept(Gouji.read(String.valueOf(file.getOriginalFilename()), file.getBytes()));
    }
}
