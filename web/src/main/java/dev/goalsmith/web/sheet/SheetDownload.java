package dev.goalsmith.web.sheet;

import dev.goalsmith.app.sheet.ExportSheet.Exported;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.View;

/// A sheet as a file, called by the name of its goal. Written whole before anything is sent, so that a failure shows an
/// error page.
final class SheetDownload implements View {

    private static final int LONGEST_NAME = 60;

    private final Exported exported;

    SheetDownload(Exported exported) {
        this.exported = exported;
    }

    @Override
    public String getContentType() {
        return switch (exported.kind()) {
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case CSV, EXACT_CSV -> "text/csv;charset=UTF-8";
        };
    }

    private String fileName() {
        String letters = exported.goal().replaceAll("[^\\p{L}\\p{N} -]++", "").strip();
        String name = letters.isEmpty() ? "Plan" : letters.substring(0, Math.min(letters.length(), LONGEST_NAME));
        return switch (exported.kind()) {
            case XLSX -> name + ".xlsx";
            case CSV -> name + ".csv";
            case EXACT_CSV -> name + " exact.csv";
        };
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = new ByteArrayOutputStream();
        exported.writeTo(file);
        response.setContentType(getContentType());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
