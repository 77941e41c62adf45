// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import static io.github.gouji.read.SmallLimits.SMALL;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.ProcessorTime;
import io.github.gouji.read.UnreadableDocumentException;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Documents come from strangers. */
class OfdReaderHostileTest {

    private static final String TEXT =
            "<ofd:TextObject Boundary=\"0 0 9 9\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">%s"
                    + "</ofd:TextCode></ofd:TextObject>";

    @Test
    void noArchive() {
        assertUnreadable(new byte[] {'P', 'K', 3, 4, 0, 0}).hasMessageContaining("压缩包已损坏");
        assertUnreadable(new byte[0]).hasMessageContaining("压缩包已损坏");
    }

    @Test
    void archiveCutOff() {
        byte[] whole = page(TEXT.formatted("字"));
        for (int length = 1; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertUnreadable(cut).hasMessageContaining("/");
        }
    }

    @Test
    void externalEntitiesAreNotResolved() {
        OfdSheet sheet = new OfdSheet();
        sheet.newPage();
        Map<String, String> parts = sheet.parts();
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + OfdSheet.page(TEXT.formatted("&e;")));
        assertUnreadable(OfdSheet.zip(parts)).hasMessageContaining("不是完好的 OFD 文档");
    }

    @Test
    void entitiesThatGrow() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"字字字字字字字字字字\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        OfdSheet sheet = new OfdSheet();
        sheet.newPage();
        Map<String, String> parts = sheet.parts();
        parts.put("Doc_0/Pages/Page_0/Content.xml", entities + "]>" + OfdSheet.page(TEXT.formatted("&a11;")));
        assertUnreadable(OfdSheet.zip(parts)).hasMessageContaining("OFD");
    }

    @Test
    void partThatUnpacksToMuch() {
        assertLimited(page("<!--" + " ".repeat(200_000) + "-->")).hasMessageContaining("解压后超过");
    }

    @Test
    void manyPagesPartsAndCharacters() {
        OfdSheet sheet = new OfdSheet();
        for (int i = 0; i < 3; i++) {
            sheet.newPage();
        }
        assertLimited(sheet.bytes()).hasMessageContaining("没有可读的文字");
        sheet.newPage();
        assertLimited(sheet.bytes()).hasMessageContaining("6 个文件，超过 5 个");
        assertLimited(page(TEXT.formatted("字".repeat(2000)))).hasMessageContaining("超过 1000 个的上限");
    }

    @Test
    void deeplyNestedBlocks() {
        assertUnreadable(page("<ofd:PageBlock>".repeat(200_000) + "</ofd:PageBlock>".repeat(200_000)))
                .hasMessageContaining("没有可读的文字");
    }

    @Test
    void numbersThatAreNone() {
        for (String number : new String[] {"x", "NaN", "1e300", "", "1 2 3"}) {
            String object = "<ofd:TextObject Boundary=\"" + number
                    + "\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">字</ofd:TextCode>" + "</ofd:TextObject>";
            assertUnreadable(page(object)).hasMessageContaining("不是完好的 OFD 文档");
        }
    }

    @Test
    void distancesWithoutEnd() {
        String object = "<ofd:TextObject Boundary=\"0 0 9 9\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\""
                + "g 999999999 1 ".repeat(1000) + "\"> </ofd:TextCode></ofd:TextObject>";
        assertUnreadable(page(object)).hasMessageContaining("没有可读的文字");
    }

    private static byte[] page(String content) {
        OfdSheet sheet = new OfdSheet();
        sheet.newPage();
        return sheet.raw(content).bytes();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertUnreadable(byte[] document) {
        return assertThatThrownBy(() -> ProcessorTime.assertWithin(10, () -> new OfdReader().read(document)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertLimited(byte[] document) {
        return assertThatThrownBy(() -> new OfdReader(SMALL).read(document))
                .isInstanceOf(UnreadableDocumentException.class);
    }
}
