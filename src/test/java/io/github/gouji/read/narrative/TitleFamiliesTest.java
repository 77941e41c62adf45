// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Layouts of titles, bodies, years and what stands around them, put together at random: nothing else is ever read. */
class TitleFamiliesTest {

    private static final int PAGES = 4_000;

    private static final List<String> LAYOUTS = List.of(
            "{b}{y}年政府信息公开工作年度报告",
            "{b}{y}年度政府信息公开工作年度报告",
            "{y}年{b}政府信息公开年度报告",
            "{y}年度{b}政府信息公开工作年度报告",
            "{b}政府信息公开工作年度报告（{y}年度）",
            "{b}政府信息公开工作{y}年度报告",
            "{b}关于{y}年度政府信息公开工作的年度报告",
            "{b}{c}年政府信息公开工作年度报告",
            "{b}{c}年度政府信息公开年报",
            "{b}\n{y}年政府信息公开工作年度报告",
            "{b}\n政府信息公开工作年度报告\n（{y}年）",
            "{b}关于{y}年度政府信息公开\n工作的年度报告",
            "正文\n{b}{y}年政府信息公开工作年度报告",
            "首页 政务公开 {b}{y}年政府信息公开工作年度报告",
            "附件1　{b}{y}年政府信息公开工作年度报告",
            "（附件）{b}{y}年政府信息公开工作年度报告",
            "正文 {y} 年{b}政府信息公开工作 年度报告 根据《中华人民共和国政府信息公开条例》编制，全文包括六个部分。",
            "# {b}{y}年政务公开工作年度报告",
            "本报告由{b}编制。本报告数据统计期限自{y}年1月1日起至{y}年12月31日止。",
            "现将{b}{y}年度政府信息公开工作年度报告公布如下：");

    private static final List<String> BODIES = List.of(
            "某县人民政府",
            "某省某市某区人民政府办公室",
            "某县教育局",
            "某市卫生健康委员会",
            "某镇人民政府",
            "某街道办事处",
            "某市某区某街道",
            "某经济技术开发区管理委员会",
            "国家税务总局某县税务局",
            "某市公安局交通警察支队",
            "某县政务服务中心",
            "某市行政审批和大数据局",
            "某省人民政府办公厅",
            "某县城市管理行政执法局",
            "某县退役军人事务局",
            "某某乡",
            "某县市场监督管理局（知识产权局）");

    private static final List<String> ABOVE = List.of(
            "首页\n政务公开\n信息公开年报",
            "您现在的位置：首页 > 政务公开 > 政府信息公开年报 > {o}年",
            "当前位置：首页/政府信息公开年报/{o}年/正文",
            "无障碍浏览\n长者模式\n登录\n注册\n繁体",
            "政府信息公开指南\n政府信息公开制度\n法定主动公开内容\n政府信息公开年报\n依申请公开",
            "走进某地\n新闻中心\n办事大厅\n互动交流",
            "{o}年部门预算公开\n{o}年工作要点",
            "|索引号|00123|发布日期|{n}-01-20",
            "{n}年01月20日 星期一");

    private static final List<String> BELOW = List.of(
            "发布日期：{n}-01-20 10:20\n来源：本站\n【字体：大 中 小】",
            "时间：{n}-01-31 浏览次数：33",
            "根据国办公开办函〔2021〕30号的要求编制本报告。",
            "根据《某省{o}年政务公开工作要点》和有关要求编制。",
            "与{o}年政府信息公开年度报告相比，本报告更加完整。",
            "本报告可在网站查阅，联系电话：0123-1234567。",
            "[打印] [关闭]");

    private static final List<String> FOOTERS = List.of(
            "上一篇：某县水利局{o}年政府信息公开工作年度报告\n下一篇：没有了",
            "某县林业局{o}年政府信息公开工作年度报告",
            "版权所有 某网 {n}年",
            "{n}年1月22日\n打印",
            "附件：{o}年报告.pdf");

    private final Random random = new Random(41);

    @Test
    void everyPage() {
        for (int i = 0; i < PAGES; i++) {
            int year = 2019 + random.nextInt(8);
            String body = any(BODIES);
            String layout = any(LAYOUTS);
            String page = (random.nextBoolean() ? any(ABOVE) + "\n" : "")
                    + layout + "\n"
                    + (random.nextBoolean() ? any(BELOW) + "\n" : "")
                    + TitleVariationsTest.CHAPTERS + "\n"
                    + (random.nextBoolean() ? any(FOOTERS) : "");
            String text = page.replace("{b}", body)
                    .replace("{y}", "" + year)
                    .replace("{c}", chinese(year))
                    .replace("{o}", "" + (year - 1 - random.nextInt(3)))
                    .replace("{n}", "" + (year + 1));
            Page read = Page.of(text);
            assertThat(read.year()).as(text).isEqualTo(year);
            assertThat(read.agency()).as(text).isEqualTo(body.replace('（', '(').replace('）', ')'));
            assertThat(read.said()).as(text).isEmpty();
        }
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private String chinese(int year) {
        StringBuilder text = new StringBuilder();
        for (char digit : ("" + year).toCharArray()) {
            text.append(digit == '0' ? any(List.of("〇", "○", "零")).charAt(0) : "一二三四五六七八九".charAt(digit - '1'));
        }
        return text.toString();
    }
}
