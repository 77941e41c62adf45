// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The form of the years before 2019 is told from the present one. */
class OlderFormTest {

    @Test
    void olderForms() {
        Page page = Page.of("某县2017年政府信息公开工作年度报告\n|指标名称|计量单位|2017年度|历年累计\n|主动公开政府信息数|条|120|900");
        assertThat(OlderForm.isIn(page.lines())).isTrue();
        assertThat(OlderForm.firstLine(page.lines())).isSameAs(page.lines().get(1));
        assertThat(OlderForm.wording().zh()).contains("2019 年以前");
        assertThat(OlderForm.isIn(Page.of("|统计指标|单位|统计数\n|（一）收到申请数|件|3\n|1.当面申请数|件|1\n|（二）申请办结数|件|3")
                        .lines()))
                .isTrue();
        assertThat(OlderForm.isIn(
                        Page.of("主动公开政府信息数 条 12\n政府网站公开政府信息数 条 9\n行政复议数量 件 0").lines()))
                .isTrue();
    }

    @Test
    void presentForm() {
        assertThat(OlderForm.isIn(Page.of(TitleVariationsTest.CHAPTERS).lines()))
                .isFalse();
        assertThat(OlderForm.isIn(Page.of("全年收到申请数量为三件，申请办结数为三件，行政复议数量、行政诉讼数量均为零，以上数据统计指标与上年度相同，" + "各项指标均按规定统计并在网站公布。")
                        .lines()))
                .isFalse();
        assertThat(OlderForm.isIn(Page.of("|行政许可|3\n|行政处罚|2\n|指标名称|数").lines())).isFalse();
    }
}
