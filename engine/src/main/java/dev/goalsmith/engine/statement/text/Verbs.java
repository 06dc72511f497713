package dev.goalsmith.engine.statement.text;

/// Verbs, in the form that a dictionary lists.
final class Verbs {

    static final String DOING = """
        add analyse analyze answer apply arrange ask assign attend audit bake bike bring brush budget buy call clean climb
        close code collect comment compare conduct contact consume cook cycle dance delegate demonstrate deploy describe
        design choose opt discuss distribute document donate draft draw drink drive eat email explain fast file fix follow
        gather give go highlight hire host implement install interview invest invite jog journal join jump launch lead leave
        lift list listen log mail map market massage measure meditate meet memorise memorize mentor migrate monitor
        negotiate note observe offer open order organise organize outline pack paint pay perform phone photograph pick pitch
        plan plant play post practice practise pray prep prepare present print produce program publish put reach read
        record recruit refresh rehearse reply request research respond review rewrite ride run scan schedule search sell send
        share ship sign sing sit sketch skip sleep speak stand stretch study submit swim switch take talk teach test tick
        tidy track train transfer translate turn type update upload use view visit wake walk wash
        watch wear weigh workout write replace bench squat plank text thank shop declutter defend found mention moderate
        """;
    static final String COMPLETE = """
        walk jog run swim meditate cycle dance sing stretch journal fast sleep bike hike climb wake skate ski row
        """;
    static final String FINISHING = """
        accomplish achieve acquire assemble attain become book build buy complete conduct construct create define deliver deploy
        distribute document draft earn enrol enroll file finalise finalize finish found graduate hire hit host
        implement incorporate introduce land launch defend master migrate move obtain open read watch attend organise organize pass pay present
        produce publish purchase qualify reach refresh register release renovate repair replace roll run sell secure send
        set ship sign submit win write design enquire identify install
        translate rewrite redesign redecorate remodel record upgrade convert close resolve settle digitise digitize transcribe
        """;
    static final String RAISING = """
        increase raise grow boost lift improve double triple gain expand extend add maximise maximize strengthen heighten
        earn save build accelerate
        """;
    static final String LOWERING = """
        reduce decrease cut lower lose shed drop limit minimise minimize shrink halve trim slash
        """;
    static final String VAGUE = """
        improve advance help support explore maintain establish try continue enhance grow work manage focus develop strive
        keep adopt prioritise prioritize ensure foster strengthen optimise optimize leverage excel progress succeed aim better
        understand know learn think consider adjust adapt control handle deal engage exercise participate contribute collaborate
        incorporate facilitate enable empower address boost maximise maximize increase reduce start begin restart stop quit
        network volunteer travel market evolve thrive unwind relax enjoy
        """;
    static final String STATE = """
        be is are am was were been being become becoming feel look looking seem have has had having want wants wanted need
        needs like would love hope wish stay remain live
        """;
    static final String LIGHT = """
        get gets getting got do does doing did done make makes making made go goes going put be is have has having
        """;

    private Verbs() {}
}
