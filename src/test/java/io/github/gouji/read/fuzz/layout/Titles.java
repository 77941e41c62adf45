// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.layout;

import io.github.gouji.read.fuzz.page.Page;
import io.github.gouji.read.fuzz.page.Text;
import java.util.random.RandomGenerator;

/** Writes the titles of reports. */
final class Titles {

    private Titles() {}

    static void put(Page page, RandomGenerator random) {
        String agency = page.agency();
        int year = page.year();
        String plain = agency + year + "年政府信息公开工作年度报告";
        if (Choice.once(random, 3)) {
            page.setWindowTitle(plain);
        }
        switch (random.nextInt(6)) {
            case 0 -> {
                page.add(Text.title(agency));
                page.add(Text.title(year + "年政府信息公开工作年度报告"));
            }
            case 1 -> page.add(Text.title(year + "年" + agency + "政府信息公开工作年度报告"));
            case 2 -> page.add(Text.title(agency + year + "年度政府信息公开工作报告"));
            case 3 -> page.add(Text.paragraph(plain));
            default -> page.add(Text.title(plain));
        }
        if (random.nextBoolean()) {
            page.add(Text.paragraph("本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。"));
        }
    }
}
