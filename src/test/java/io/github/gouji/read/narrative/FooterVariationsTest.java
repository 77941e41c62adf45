// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last chapter ends before the signature and the footer of the page, however long that is. */
class FooterVariationsTest {

    private static final List<String> TEXTS =
            List.of("无。", "无", "没有其他需要报告的事项", "全年没有收取信息处理费。", "（一）收费情况\n没有收费。\n（二）其他\n建议办理完毕。", "一是没有收费；\n二是没有其他事项。");
    private static final List<String> SIGNATURES = List.of(
            "",
            "某县教育局",
            "某县教育局\n2025年1月20日",
            "2025年1月20日",
            "某县教育局2025年1月20日",
            "某县教育局\n（2025年1月20日）",
            "某县教育局\n2025-01-20");
    private static final List<String> FOOTER = List.of(
            "打印",
            "关闭窗口",
            "分享到：",
            "扫一扫在手机打开当前页",
            "上一篇：某县财政局2023年政府信息公开工作年度报告",
            "下一篇：没有了",
            "附件：年度报告.pdf",
            "相关链接",
            "友情链接",
            "网站地图",
            "关于我们",
            "联系我们",
            "版权所有：某县人民政府",
            "主办：某县人民政府办公室",
            "承办：某县大数据局",
            "某ICP备12345678号-1",
            "某公网安备 11000002000001号",
            "网站标识码：1234567890",
            "联系电话：0123-1234567",
            "地址：某县某路1号",
            "邮编：123456",
            "技术支持：某公司",
            "【打印本页】 【关闭窗口】",
            "责任编辑：张三",
            "Copyright © 2025",
            "中国政府网",
            "某省人民政府",
            "某市政府网",
            "县直部门",
            "乡镇街道",
            "您是第 1234 位访客");

    @Test
    void everyTextSignatureAndFooter() {
        Random random = new Random(6);
        for (String text : TEXTS) {
            for (String signature : SIGNATURES) {
                for (int round = 0; round < 10; round++) {
                    List<String> footer = new ArrayList<>(FOOTER);
                    Collections.shuffle(footer, random);
                    int length = round == 0 ? 0 : 3 + random.nextInt(footer.size() - 3);
                    List<String> below = new ArrayList<>(footer.subList(0, length));
                    below.addAll(round > 7 ? footer : List.of());
                    String page =
                            "一、总体情况\n概要。\n六、其他需要报告的事项\n" + text + "\n" + signature + "\n" + String.join("\n", below);
                    assertThat(Page.of(page).narrative().otherMatters())
                            .as(page)
                            .isEqualTo(text);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本机关通过网站分享政策解读，群众反映良好。",
                "附件目录已在网站公布，供公众下载。",
                "2025年1月20日前完成了全部整改。",
                "地址和联系方式已经更新，并在网站公布。",
                "某县教育局办理建议提案12件，已全部公开。"
            })
    void sentencesAreNoFooter(String sentence) {
        Page page = Page.of("一、总体情况\n概要。\n六、其他需要报告的事项\n没有收费。\n" + sentence + "\n再说一句。");
        assertThat(page.narrative().otherMatters()).isEqualTo("没有收费。\n" + sentence + "\n再说一句。");
    }

    @Test
    void chapterFiveMayBeTheLast() {
        Page page = Page.of("一、总体情况\n概要。\n五、存在的主要问题及改进情况\n不足若干。\n某县教育局\n2025年1月20日\n打印\n关闭");
        assertThat(page.narrative().problems()).isEqualTo("不足若干。");
        assertThat(page.narrative().otherMatters()).isNull();
    }

    @Test
    void anEmptyLastChapter() {
        Page page = Page.of("一、总体情况\n概要。\n六、其他需要报告的事项\n某县教育局\n2025年1月20日");
        assertThat(page.narrative().otherMatters()).isNull();
        assertThat(page.agency()).isEqualTo("某县教育局");
    }

    @Test
    void pageNumbersAreNoText() {
        Page page = Page.of("一、总体情况\n概要。\n— 3 —\n再说。\n- 4 -\n第 5 页\n六、其他需要报告的事项\n没有收费。\n6");
        assertThat(page.narrative().overview()).isEqualTo("概要。\n再说。");
        assertThat(page.narrative().otherMatters()).isEqualTo("没有收费。");
    }
}
