package dev.goalsmith.app.account;

/// How passwords are kept: hashed slowly, so that stolen rows do not give them away.
public interface Passwords {

    int SHORTEST = 10;

    /// Far longer than anybody types, and short enough not to keep the hash busy.
    int LONGEST = 200;

    String hash(String password);
}
