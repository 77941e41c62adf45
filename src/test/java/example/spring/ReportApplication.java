// SPDX-License-Identifier: Apache-2.0
package example.spring;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that takes reports, as JSON or as the documents that they are, and answers with the cells to mend. */
@SpringBootApplication
class ReportApplication {}
