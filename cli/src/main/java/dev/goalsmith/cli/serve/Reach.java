package dev.goalsmith.cli.serve;

import dev.goalsmith.cli.Misuse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a server listens and how people reach it: at `publicAddress`, which begins with `http://` or `https://` and
/// does not end with a slash, or as it listens where that is null.
record Reach(String address, int port, @Nullable String publicAddress) {

    Reach {
        publicAddress = publicAddress == null ? null : checked(publicAddress);
    }

    /// A public address as it is used: without the slash at the end.
    ///
    /// @throws Misuse if it is none
    static String checked(String publicAddress) {
        if (!publicAddress.matches("https?://[^\\s/].*")) {
            throw new Misuse("the public address is written like https://goals.example.org");
        }
        return publicAddress.replaceFirst("/+$", "");
    }

    /// By the names of Spring Boot. The server itself speaks no TLS: where people reach it by https, a proxy stands in
    /// front, whose word on scheme and visitor counts if it comes from a private network.
    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("goalsmith.public-address", isKnown() ? shown() : "");
        if (shown().startsWith("https:")) {
            settings.put("server.servlet.session.cookie.secure", true);
            settings.put("server.forward-headers-strategy", "native");
        }
        return settings;
    }

    private String shown() {
        return shown(port);
    }

    /// The address to try first, if it listens on `port`.
    String shown(int port) {
        return publicAddress != null
                ? publicAddress
                : "http://%s:%d".formatted(isAnywhere() ? "localhost" : host(), port);
    }

    private String host() {
        return address.contains(":") ? "[" + address + "]" : address;
    }

    /// What is missing, if others are to use it; null if nothing is.
    @Nullable
    String missing() {
        return isKnown()
                ? null
                : "It listens on every address of this machine and does not know which one people use, so it sends no"
                        + " mail. Say it with --public-address.";
    }

    private boolean isKnown() {
        return publicAddress != null || !isAnywhere();
    }

    private boolean isAnywhere() {
        return address.equals("0.0.0.0") || address.matches("[0:]+") || address.isBlank();
    }
}
