package dev.goalsmith.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/// The style sheets, scripts and fonts of the pages in a folder that is named after what is in them: a browser keeps
/// them for good, asks nothing on the next page, and gets the new ones after an update.
///
/// The same stands at `/static/`, and in a folder of any other name, where a browser asks each time: while nodes are
/// updated one after the other, the page of one may ask the other.
@Component
final class Assets implements WebMvcConfigurer {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final int MARK_LENGTH = 12;

    private final String folder;

    Assets(ResourcePatternResolver resources) throws IOException {
        this.folder = "/static/" + mark(resources.getResources("classpath*:/static/**/*.*")) + "/";
    }

    /// The address of the folder, with a slash at both ends.
    String folder() {
        return folder;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(folder + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(FOR_GOOD);
        registry.addResourceHandler("/static/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new OfAnyBuild());
        // Their addresses carry their versions.
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_GOOD);
    }

    private static final class OfAnyBuild extends PathResourceResolver {

        private static final Pattern FOLDER = Pattern.compile("^[0-9a-f]{12}/");

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            return super.getResource(FOLDER.matcher(path).replaceFirst(""), location);
        }
    }

    /// The same on every node and at every start, as long as the names and contents are.
    private static String mark(Resource[] files) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Resource file : files) {
            try (InputStream content = file.getInputStream()) {
                lines.add(file.getFilename() + " " + DigestUtils.md5DigestAsHex(content));
            }
        }
        byte[] all = String.join("\n", lines.stream().sorted().toList()).getBytes(UTF_8);
        return DigestUtils.md5DigestAsHex(all).substring(0, MARK_LENGTH);
    }
}
