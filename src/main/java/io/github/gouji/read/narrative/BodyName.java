// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of public bodies, told from the columns, links and sentences that stand around them. */
final class BodyName {

    private static final int LONGEST = 40;
    private static final int LONGEST_ALONE = 30;

    /** Signs with which the name of a body ends. */
    private static final String ENDS = "局厅委会办室院府部处所站队镇乡县区市省州盟旗署社行司校学道团馆台心场园港库";

    /** Words that no name of a body holds. */
    private static final List<String> NEVER = List.of(
            "首页", "位置", "信息公开", "政务公开", "网站", "平台", "专栏", "频道", "栏目", "年报", "报告", "指南", "登录", "注册", "搜索", "检索", "打印",
            "关闭", "分享", "来源", "时间", "日期", "字号", "字体", "浏览", "点击", "无障碍", "长者", "邮箱", "客户端", "导航", "互动", "大厅", "新闻中心",
            "要闻", "公告", "之窗", "条例", "规定", "附件", "链接", "年度", "根据", "依据", "按照", "主动公开", "依申请", "申请", "走进", "本页", "更多",
            "收藏", "下载", "列表", "目录", "返回", "市直部门", "区直部门", "县直部门", "组成部门", "乡镇街道", "情况", "数量", "总计", "结果", "通知", "半年",
            "季度", "工作要点", "http", "www", "格式", "人民群众", "不予", "以来", "我们", "进行", "加强", "推进", "提高", "建设好", "中华人民共和国");

    /** Names of columns and kinds of bodies, which end like a body's name. */
    private static final Set<String> KINDS = Set.of(
            "乡镇", "镇街", "街镇", "街道", "县区", "市县", "部门", "镇乡", "区县", "各区", "各县", "各镇", "各部门", "直属机构", "国务院", "省政府", "市政府",
            "政府", "人民政府", "中国政府", "全国", "市州", "地市", "各市", "我县", "我市", "我区", "我局", "我镇", "我办", "我委", "我厅", "我乡", "我院",
            "我街道", "本局", "本机关", "本单位", "本部门", "本委", "本办", "本镇", "本县", "本区", "本市", "本级", "本街道", "本乡", "本院", "本中心", "本厅",
            "本省", "全县", "全市", "全区", "全镇", "全省", "该局", "有关部门", "各单位", "办公室", "本行政机关", "我中心", "机构", "全社会", "社会");

    /** What an office and a short name leave out, so that 区政府 and 区人民政府办公室 are no contradiction. */
    private static final List<String> FORMS = List.of("人民政府", "政府", "管理委员会", "管委会", "党工委", "委员会", "办事处", "办公室", "办公厅");

    private BodyName() {}

    /** Returns a name in the title of a report; {@code null} if the text is none. */
    static @Nullable String ofTitle(String text) {
        String name = trimmed(text);
        if (name.length() < 2 || name.length() > LONGEST || KINDS.contains(name) || !isName(name)) {
            return null;
        }
        return name;
    }

    /** Returns a name that stands alone, or in a sentence, and so has to end like one; {@code null} if the text is none. */
    static @Nullable String strict(String text) {
        if (text.length() < 3 || text.length() > LONGEST_ALONE + 2) {
            return null;
        }
        String name = ofTitle(text);
        if (name == null || name.length() < 3 || name.length() > LONGEST_ALONE) {
            return null;
        }
        int end = name.endsWith(")") && name.lastIndexOf('(') > 2 ? name.lastIndexOf('(') : name.length();
        return ENDS.indexOf(name.charAt(end - 1)) >= 0 ? name : null;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to
                && "#·•●■◆:,、-—–_/|(".indexOf(text.charAt(from)) >= 0
                && !(text.charAt(from) == '(' && text.indexOf(')') > from)) {
            from++;
        }
        while (to > from && "·•:,、-—–_/|的".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isName(String name) {
        int open = 0;
        for (int i = 0; i < name.length(); i++) {
            open += name.charAt(i) == '(' ? 1 : name.charAt(i) == ')' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        if (open != 0) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isIdeographic(c) && "()、·〇○".indexOf(c) < 0 && !(c < 128 && Character.isLetterOrDigit(c))) {
                return false;
            }
        }
        for (String word : NEVER) {
            if (name.contains(word)) {
                return false;
            }
        }
        return Character.isIdeographic(name.charAt(0));
    }

    /**
     * Tells whether two names may be of one body: one leaves out signs of the other, as 区卫健委 of 某区卫生健康委员会. A
     * county is not alike to its bureaus, whose names begin with its own.
     */
    static boolean isAlike(String a, String b) {
        return isShortOf(core(a), core(b)) || isShortOf(a, b);
    }

    private static boolean isShortOf(String first, String second) {
        if (first.equals(second)) {
            return true;
        }
        String shorter = first.length() < second.length() ? first : second;
        String longer = first.length() < second.length() ? second : first;
        return !longer.startsWith(shorter) && isLeftOf(shorter, longer);
    }

    private static String core(String name) {
        String core = name;
        for (String form : FORMS) {
            if (core.endsWith(form) && core.length() > form.length() + 1) {
                core = core.substring(0, core.length() - form.length());
            }
        }
        for (String form : FORMS) {
            if (core.endsWith(form) && core.length() > form.length() + 1) {
                core = core.substring(0, core.length() - form.length());
            }
        }
        return core;
    }

    private static boolean isLeftOf(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }
}
