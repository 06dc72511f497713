package dev.goalsmith.web.ui;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// A template with its page record.
///
/// Rendered whole before anything is sent, so that a failure shows an error page, and sent in large blocks: the filters
/// around the answer look at every piece of it.
final class JteView implements View {

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine engine;
    private final Frames frames;
    private final Shown shown;

    /// Which template, what it shows, and the status of the answer.
    record Shown(String template, Record page, HttpStatus status) {}

    JteView(TemplateEngine engine, Frames frames, Shown shown) {
        this.engine = engine;
        this.frames = frames;
        this.shown = shown;
    }

    /// Without it Spring picks another view and answers 200 with nothing.
    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new PageBytes();
        Map<String, Object> params = new HashMap<>();
        params.put("frame", frames.of(request));
        params.put("page", shown.page());
        engine.render(shown.template(), params, output);
        response.setStatus(shown.status().value());
        response.setContentType(HTML);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(output.length());
        output.sendTo(response.getOutputStream());
    }
}
