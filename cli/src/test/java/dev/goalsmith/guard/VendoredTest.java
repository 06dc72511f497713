package dev.goalsmith.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class VendoredTest {

    @Test
    void everyVendoredFileIsListedAndIsWhatTheListSays() throws IOException, NoSuchAlgorithmException {
        List<String> rows = Files.readAllLines(Checkout.statics().resolve("vendored.tsv")).stream()
                .skip(1)
                .toList();
        assertThat(rows).isNotEmpty();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            Path file = Checkout.statics().resolve(cells[0]);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            assertThat(HexFormat.of().formatHex(digest)).as(cells[0]).isEqualTo(cells[cells.length - 1]);
        }
        List<String> listed =
                rows.stream().map(row -> row.substring(0, row.indexOf('\t'))).toList();
        assertThat(Checkout.files(Checkout.statics().resolve("font"), ""))
                .allMatch(file ->
                        listed.contains(Checkout.statics().relativize(file).toString()));
    }
}
