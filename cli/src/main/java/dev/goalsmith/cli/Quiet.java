package dev.goalsmith.cli;

/// Keeps libraries from logging into a command's answer; the server, which logs, must not call it.
public final class Quiet {

    private Quiet() {}

    /// To be called before the first class of such a library is used.
    public static void please() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }
}
