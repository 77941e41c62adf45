// SPDX-License-Identifier: Apache-2.0
package example.spring;

import io.github.gouji.Verdict;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Cell;
import io.github.gouji.validation.ReportViolation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with problem details (RFC 9457) in the language of the request. */
@RestControllerAdvice
class ReportProblems {

    /** A cell to mend, or what else is wrong. */
    record Error(
            String cell,
            String pointer,
            String label,
            Number reported,
            Number expected,
            String severity,
            String detail) {

        static Error of(ConstraintViolation<?> violation, Locale locale) {
            ReportViolation about = ReportViolation.find(violation).orElseThrow();
            Optional<Cell> cell = about.cell();
            return new Error(
                    cell.map(Cell::id).orElse(null),
                    cell.map(one -> "/" + one.id().replace('.', '/')).orElse(null),
                    cell.map(one -> one.label().in(locale)).orElse(null),
                    cell.map(one -> about.result().report().get(one)).orElse(null),
                    about.correction().map(Correction::expected).orElse(null),
                    about.severity().name().toLowerCase(Locale.ROOT),
                    violation.getMessage());
        }
    }

    @ExceptionHandler
    ProblemDetail inconsistent(ConstraintViolationException exception, Locale locale) {
        List<Error> errors = exception.getConstraintViolations().stream()
                .map(violation -> Error.of(violation, locale))
                .toList();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, Verdict.INCONSISTENT.wording().in(locale));
        problem.setProperty("errors", errors);
        return problem;
    }

    /** A body that is no report in JSON; the message says where. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException exception) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, exception.getMostSpecificCause().getMessage());
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableDocumentException exception, Locale locale) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, exception.wording().in(locale));
    }
}
