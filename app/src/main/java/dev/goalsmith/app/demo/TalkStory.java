package dev.goalsmith.app.demo;

/// Months two and three: a talk, with six weeks of work behind it, kept and missed sessions, hurdles and lessons.
record TalkStory(DemoDesk desk, DemoTrack track, DemoDiary diary) {

    private static final int START = 28;
    private static final int DEADLINE = 88;
    private static final String FILLERS = "Filler words";
    private static final String PRACTICE = "Practise aloud";
    private static final String STORY = "The story stands";

    void tell() {
        write();
        diary.on(START - 2, 14, this::breakDown);
        diary.on(START - 1, 10, this::measure);
        new TalkDiary(desk, diary, START).tell();
        journal();
        practise();
    }

    private void write() {
        diary.on(22, 19, () -> {
            desk.wish("I want to be better known in my field");
            desk.revise("I will give a talk at a meeting of our professional association.");
        });
        String talk = "I will give a 30-minute talk on what our budget reports taught us at the winter meeting of our"
                + " professional association by %s".formatted(desk.calendar().inWords(DEADLINE));
        diary.on(24, 7, () -> desk.revise(talk + "."));
        diary.on(25, 19, () -> {
            desk.revise(talk + ", with at most 4 filler words a minute, so that senior managers know me as somebody"
                    + " who can present.");
            desk.answer("RESOURCES", "The reports, the association's slot, and eight hours a week.");
            desk.answer("HELPERS", "Grace listens to a rehearsal and is strict with me.");
            desk.answer("CONFIDENCE", "7");
            new DemoReasons(desk).tell();
            desk.name("Talk at the winter meeting", "SPEAKING", "A weekend at the sea");
        });
    }

    private void breakDown() {
        desk.notes(null, """
            Choose the message
            Call the organiser about the slot, 30 min
            Build the story
            Make the slides, 6h
            Rehearse
            Meet the people with the equipment, 1h
            Give the talk, 1h
            """);
        desk.notes("Choose the message", """
            Read three talks that moved people, 2h
            Write the message in one sentence, 1h
            """);
        desk.notes("Build the story", """
            Research examples in our reports, 4h
            Write the outline, 3h
            Write the speaker notes, 6h
            """);
        desk.notes("Rehearse", """
            Practise aloud alone, 4h
            Practise with Grace, 2h
            Practise before the team, 2h
            """);
        desk.after("Make the slides", "Build the story");
        desk.after("Rehearse", "Make the slides");
        desk.after("Give the talk", "Rehearse");
        desk.confirmDeadline(DEADLINE);
    }

    private void measure() {
        track.measure(FILLERS, "a minute", "12", "4");
        track.target(PRACTICE, "2", "WEEK");
        track.milestone(STORY, "40", "Cake with Grace");
        track.milestone("Ready to rehearse", "75", "An evening at the cinema");
    }

    private void journal() {
        diary.on(
                START + 7,
                21,
                () -> track.hurdle(
                        "TIME",
                        "On Monday evenings I am too tired to think.",
                        "I come home tired on Monday",
                        "I rehearse aloud instead of writing"));
        diary.on(
                START + 25,
                20,
                () -> track.lesson("Writing takes me a third longer than I think; calls take almost twice as long."));
        diary.on(START + 27, 15, () -> track.celebrate(STORY));
        diary.on(
                START + 34,
                20,
                () -> track.hurdle("FEAR_OF_FAILURE", "I am afraid of the questions afterwards.", "", ""));
    }

    private void practise() {
        String[] values = {"12", "10", "9.5", "7"};
        for (int week = 0; week < values.length; week++) {
            int day = START + 16 + week * 7;
            String value = values[week];
            diary.on(day, 20, () -> {
                track.read(FILLERS, day, value);
                track.count(PRACTICE);
            });
        }
    }
}
