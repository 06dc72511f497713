package dev.goalsmith.engine.statement.text;

/// The words of time and number.
final class TimeWords {

    static final String NUMERALS = """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred hundreds thousand
        thousands lakh lakhs million millions mln crore crores billion billions bln trillion trillions tln
        dozen dozens half couple nought naught
        """;
    static final String ORDINALS = """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth twentieth thirtieth last
        """;
    static final String UNITS = """
        second seconds sec secs s minute minutes min mins hour hours hr hrs h day days d night nights week weeks wk wks
        month months mo mos mth mths quarter quarters semester semesters term terms trimester year years yr yrs y ys w decade decades
        annum fortnight fortnights weekend weekends weekday weekdays workday workdays
        """;
    static final String MONTHS = """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        """;
    static final String WEEKDAYS = """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
        """;
    static final String WEEKDAYS_PLURAL = """
        mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends
        """;
    static final String DAY_PARTS = """
        morning mornings noon lunchtime afternoon afternoons evening evenings night nights bedtime lunch
        """;
    static final String RHYTHMS = """
        daily everyday nightly weekly biweekly fortnightly monthly bimonthly quarterly yearly annually biannually semiannually
        hourly semiannual biannual
        """;
    /// Words that may begin a time expression.
    static final String STARTS = NUMERALS + ORDINALS + MONTHS + WEEKDAYS + WEEKDAYS_PLURAL + RHYTHMS + """
        by before until till in on at within over for during through throughout across inside come prior no not from since
        after starting beginning between around every each alternate alternating this next last previous past coming current
        following upcoming the a an per ea once twice thrice bi semi end close start middle mid early late year month quarter
        week term today tomorrow eoy eoq eom eow rest remainder easter christmas year's month's quarter's week's term's xmas halloween thanksgiving new q1 q2 q3 q4 h1 h2 fy / @ all full whole entire another few weekend fortnight mornings evenings annual independence
        conclusion
        """;
    static final String SEASONS = "spring summer autumn fall winter";

    private TimeWords() {}
}
