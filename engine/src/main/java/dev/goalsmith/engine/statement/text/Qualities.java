package dev.goalsmith.engine.statement.text;

/// Words that say little by themselves.
final class Qualities {

    static final String VAGUE = """
        better best good great nice amazing awesome excellent well more most less fewer some somewhat somewhere something
        somehow anything everything things stuff lot lots many several few various another enough regular regularly
        often frequently sometimes occasionally consistent consistently successful successfully effective effectively
        efficient efficiently productive healthy healthier fit strong stronger faster quicker smarter happy happier positive
        organized organised mindful cool solid meaningful reasonable appropriate suitable proper properly significant
        significantly really hard harder greatly highly asap etc easy simple balanced senior confident
        """;
    static final String VAGUE_TIME = """
        soon someday eventually sometime shortly later asap ultimately
        """;
    static final String FUNCTION = """
        a an the this that these those my our your his her its their i i'll i'm i'd i've we we'll we're you he she it they me
        us him them myself and or but nor so if as than then not no also just only very too will would shall should can could
        may might must do does did is are was were be been being am have has had having to all each every both any own which
        who whom whose what when where how while because although though unless why maybe perhaps possibly never else there here such up out off down away back new next
        """;
    static final String PREPOSITIONS = """
        at by for from in into of on onto over through throughout to toward towards under until till up upon with within without
        about above across after against along among around before behind below beneath beside besides between beyond during
        except inside like near outside per since than via as while whilst so because where when which that
        """;

    private Qualities() {}
}
