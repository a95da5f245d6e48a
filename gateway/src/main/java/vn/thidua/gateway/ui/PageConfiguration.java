package vn.thidua.gateway.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.path.Area;
import vn.thidua.gateway.path.RequestedPath;

/** The user interface: its files, and its one page under every address that is not a file's and not the server's. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    /** What has no extension is no file, so it is an address of the user interface. */
    private static final Pattern PAGE = Pattern.compile("/(.*/)?[^./]*|/index\\.html");

    /** Built files carry a digest in their names and never change; everything else is asked for each time. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }

    @Bean
    RouterFunction<ServerResponse> page(@Value("classpath:/static/index.html") Resource index) throws IOException {
        if (!index.exists()) {
            return RouterFunctions.route()
                    .GET("/", _ -> ServerResponse.notFound().build())
                    .build();
        }
        var html = index.getContentAsString(StandardCharsets.UTF_8);
        return RouterFunctions.route(
                PageConfiguration::isPage,
                _ -> ServerResponse.ok()
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .build((_, response) -> {
                            write(html, response);
                            return null;
                        }));
    }

    private static boolean isPage(ServerRequest request) {
        var path = RequestedPath.of(request.servletRequest());
        return path.area() == Area.PAGE && PAGE.matcher(path.text()).matches();
    }

    /** In place of what is said of all other answers, and not beside it. */
    private static void write(String html, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
