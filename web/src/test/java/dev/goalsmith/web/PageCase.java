package dev.goalsmith.web;

import org.junit.jupiter.api.BeforeEach;

/// What every test of pages begins with: Ada, who signed up a moment ago, at the server that all such tests share, on a
/// Monday morning.
///
/// Nobody else sees what is hers, so the tests do not know of each other; whoever else is needed comes by
/// [TestServer#somebody]. A test of the first person, of letters, settings or guesses, of the demo world or of all that
/// is kept starts a server of its own by [TestServer#start]. A test in a browser is a [Journey].
public abstract class PageCase {

    protected TestServer server;
    protected Visitor ada;

    @BeforeEach
    final void signUp() {
        server = TestServer.shared();
        ada = server.somebody("Ada");
    }
}
