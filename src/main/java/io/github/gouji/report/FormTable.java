package io.github.gouji.report;

/** One of the three statutory tables of the form. */
public enum FormTable {
    /** 二、主动公开政府信息情况. */
    PROACTIVE("proactive", "二", "主动公开政府信息情况"),
    /** 三、收到和处理政府信息公开申请情况. */
    REQUESTS("requests", "三", "收到和处理政府信息公开申请情况"),
    /** 四、政府信息公开行政复议、行政诉讼情况. */
    DISPUTES("disputes", "四", "政府信息公开行政复议、行政诉讼情况");

    private final String id;
    private final String number;
    private final String title;

    FormTable(String id, String number, String title) {
        this.id = id;
        this.number = number;
        this.title = title;
    }

    /** Returns the key of the table in JSON and the first part of the ids of its cells. */
    public String id() {
        return id;
    }

    /** Returns the Chinese number of the table's chapter, such as {@code 三}. */
    public String number() {
        return number;
    }

    /** Returns the official heading of the table's chapter, without its number. */
    public String title() {
        return title;
    }

    /** Returns the number and heading of the table's chapter, such as {@code 三、收到和处理政府信息公开申请情况}. */
    public String label() {
        return number + "、" + title;
    }
}
