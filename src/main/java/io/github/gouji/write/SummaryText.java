// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.write.CheckedDocument.Checked;
import io.github.gouji.write.CheckedDocument.Skipped;
import io.github.gouji.write.CheckedDocument.Unreadable;
import java.util.List;

/** How many of several documents came to what. */
final class SummaryText {

    private int consistent;
    private int broken;
    private int incomplete;
    private int unreadable;
    private int skipped;

    private SummaryText(List<CheckedDocument> documents) {
        documents.forEach(this::count);
    }

    static String of(List<CheckedDocument> documents, TextSettings settings) {
        return new SummaryText(documents).in(settings);
    }

    private void count(CheckedDocument document) {
        if (document instanceof Checked checked) {
            switch (checked.result().verdict()) {
                case CONSISTENT -> consistent++;
                case INCONSISTENT -> broken++;
                case INCOMPLETE -> incomplete++;
            }
        } else if (document instanceof Unreadable) {
            unreadable++;
        } else if (document instanceof Skipped) {
            skipped++;
        }
    }

    private String in(TextSettings settings) {
        int all = consistent + broken + incomplete + unreadable;
        return settings.in(
                "共 " + all + " 份：一致 " + consistent + " 份，不一致 " + broken + " 份，未读全 " + incomplete + " 份，无法读取 "
                        + unreadable + " 份" + (skipped == 0 ? "" : "；跳过文件 " + skipped + " 个"),
                all + " documents: " + consistent + " consistent, " + broken + " not consistent, " + incomplete
                        + " incomplete, " + unreadable + " unreadable"
                        + (skipped == 0 ? "" : "; files skipped: " + skipped));
    }
}
