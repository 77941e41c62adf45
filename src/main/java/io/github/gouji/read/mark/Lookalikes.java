// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters that look like others: the radicals, strokes and compatibility forms to which fonts map the glyphs of
 * ordinary characters. Digits, circled or raised or full-width, stay what they are.
 */
final class Lookalikes {

    /** Those that the compatibility forms of Unicode leave alone, each followed by the ideograph of the same shape. */
    private static final String IDEOGRAPHS =
            "⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺠民 "
                    + "⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 "
                    + "⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 "
                    + "⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ㇏乀 ㇐一 ㇑丨 ㇒丿 ㇓丿 ㇔丶 ㇖乛 ㇚亅 ㇝乀 ㇟乚 ㇠乙 ";

    private static final Map<Character, Character> MAP = map();

    private Lookalikes() {}

    private static Map<Character, Character> map() {
        Map<Character, Character> map = new HashMap<>();
        for (String pair : IDEOGRAPHS.strip().split(" ")) {
            map.put(pair.charAt(0), pair.charAt(1));
        }
        return Map.copyOf(map);
    }

    /** Returns the text in ordinary characters; those that have no meaning outside of a font become unknown ones. */
    static String ordinary(String text) {
        if (text.length() == 1 && isOrdinary(text.charAt(0))) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> result.append(ordinary(c)));
        return result.toString();
    }

    private static boolean isOrdinary(char c) {
        return (c > ' ' && c < 0x7F) || (c >= 0x3200 && c < 0xD800);
    }

    private static String ordinary(int c) {
        String text = Character.toString(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
            return "";
        }
        if (Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.CONTROL
                || !Character.isDefined(c)) {
            return Glyph.UNKNOWN;
        }
        Character same = c <= Character.MAX_VALUE ? MAP.get((char) c) : null;
        if (same != null) {
            return same.toString();
        }
        boolean lookalike = (c >= 0x2F00 && c <= 0x2FDF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F)
                || (c >= 0xFB00 && c <= 0xFB06);
        return lookalike ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
