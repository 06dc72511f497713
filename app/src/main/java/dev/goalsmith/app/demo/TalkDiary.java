package dev.goalsmith.app.demo;

/// Six weeks of work on the talk: Mondays, Thursdays and Saturdays, some of them missed.
record TalkDiary(DemoDesk desk, DemoDiary diary, int start) {

    private static final int[] WORKED_UNTIL = {21, 0, 0, 9, 0, 12, 0};

    void tell() {
        chooseTheMessage();
        buildTheStory();
        makeTheSlides();
        rehearse();
    }

    private void chooseTheMessage() {
        worked(0, 0, "Read three talks", "2h");
        worked(0, 3, "Read three talks", "45 min");
        done(0, 3, "Read three talks");
        worked(0, 3, "Write the message", "1h 15");
        done(0, 3, "Write the message");
        worked(0, 5, "Call the organiser", "50 min");
        done(0, 5, "Call the organiser");
        worked(0, 5, "Research examples", "2h 30");
    }

    /// The Monday of the second week and the Thursday of the third were missed.
    private void buildTheStory() {
        worked(1, 3, "Research examples", "2h");
        worked(1, 5, "Research examples", "1h");
        done(1, 5, "Research examples");
        worked(1, 5, "Write the outline", "3h");
        worked(2, 0, "Write the outline", "1h");
        done(2, 0, "Write the outline");
        worked(2, 5, "Write the speaker notes", "4h");
        worked(3, 0, "Write the speaker notes", "2h");
        worked(3, 3, "Write the speaker notes", "1h 30");
        done(3, 3, "Write the speaker notes");
    }

    /// The Saturday before was missed.
    private void makeTheSlides() {
        worked(4, 0, "Make the slides", "2h");
        worked(4, 3, "Make the slides", "2h");
        worked(4, 5, "Make the slides", "3h");
        done(4, 5, "Make the slides");
    }

    /// The last Thursday was missed, and the end of the last Saturday.
    private void rehearse() {
        worked(5, 0, "Practise aloud", "1h 30");
        worked(5, 5, "Practise aloud", "2h 30");
        done(5, 5, "Practise aloud");
        worked(5, 5, "Meet the people", "45 min");
        done(5, 5, "Meet the people");
    }

    private void worked(int week, int weekday, String task, String hours) {
        int day = start + week * 7 + weekday;
        diary.on(day, WORKED_UNTIL[weekday], () -> desk.work(day, task, hours));
    }

    private void done(int week, int weekday, String task) {
        diary.on(start + week * 7 + weekday, WORKED_UNTIL[weekday], () -> desk.complete(task));
    }
}
