package dev.goalsmith.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.goalsmith.cli.Misuse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @Test
    void onThisMachineAloneTheAddressOfLinksIsWhereItListensAndNoProxyIsBelieved() {
        var reach = new Reach("127.0.0.1", 8080, null);
        assertThat(reach.settings()).isEqualTo(Map.of("goalsmith.public-address", "http://127.0.0.1:8080"));
        assertThat(reach.missing()).isNull();
    }

    @Test
    void peopleComeByHttpsThroughAProxyThatIsBelieved() {
        var reach = new Reach("0.0.0.0", 8080, "https://goals.example.org/");
        assertThat(reach.settings())
                .isEqualTo(Map.of(
                        "goalsmith.public-address",
                        "https://goals.example.org",
                        "server.servlet.session.cookie.secure",
                        true,
                        "server.forward-headers-strategy",
                        "native"));
        assertThat(reach.missing()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "0:0:0:0:0:0:0:0"})
    void whereItListensOnEveryAddressAndKnowsNoneItSaysSoAndSendsNoLinks(String everywhere) {
        var reach = new Reach(everywhere, 8080, null);
        assertThat(reach.settings()).isEqualTo(Map.of("goalsmith.public-address", ""));
        assertThat(reach.missing()).contains("--public-address");
        assertThat(reach.shown(8081)).isEqualTo("http://localhost:8081");
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals.example.org", "https://", "ftp://goals.example.org", ""})
    void whatIsNoAddressIsAMisuse(String none) {
        assertThatExceptionOfType(Misuse.class).isThrownBy(() -> new Reach("127.0.0.1", 8080, none));
    }
}
