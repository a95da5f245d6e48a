package vn.thidua.platform.test;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.web.FreshSignIn;

/** Every endpoint of the service under test as in {@code PUT /units/{id}/name}, so that a test can tell it missed none. */
public final class Endpoints {

    private static final Class<?> FILE = byte[].class;
    private static final PathPatternParser PARSER = PathPatternParser.defaultInstance;

    private final Map<String, Method> methods;
    private final String api;

    Endpoints(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Value("${thidua.api}") String api) {
        this.api = api;
        this.methods = mapping.getHandlerMethods().entrySet().stream()
                .flatMap(it -> it.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith(api + "/"))
                        .flatMap(path -> it.getKey().getMethodsCondition().getMethods().stream()
                                .map(verb -> Map.entry(verb + " " + path.substring(api.length()), it.getValue()))))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().getMethod(), (one, _) -> one, TreeMap::new));
    }

    /** Those of controllers that do not run, as their annotations say. */
    public static Endpoints of(Collection<Class<?>> controllers, String api) {
        var context = new GenericApplicationContext();
        for (var controller : controllers) {
            var definition = new RootBeanDefinition(controller);
            definition.setLazyInit(true);
            context.registerBeanDefinition(controller.getName(), definition);
        }
        context.refresh();
        var mapping = new RequestMappingHandlerMapping();
        mapping.setEmbeddedValueResolver(it -> it.replace("${thidua.api}", api).replaceAll("\\$\\{.*}", "/elsewhere"));
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        return new Endpoints(mapping, api);
    }

    public String api() {
        return api;
    }

    public Collection<String> all() {
        return methods.keySet();
    }

    /** Those that take a body of JSON. */
    public Collection<String> withBody() {
        return methods.keySet().stream().filter(it -> bodyOf(it).isPresent()).toList();
    }

    /** Those that take a file as it is. */
    public Collection<String> withFile() {
        return methods.keySet().stream()
                .filter(it -> bodies(it).anyMatch(FILE::equals))
                .toList();
    }

    /** The service's own that change something; what every service has for its operators is tested with the platform. */
    public Collection<String> changing() {
        return methods.keySet().stream()
                .filter(it -> !it.startsWith("GET ") && !it.contains(" /operations/"))
                .toList();
    }

    /** The one that a request is for, whether it got there or not. */
    public Optional<String> of(String verb, String path) {
        var container = PathContainer.parsePath(path);
        return methods.keySet().stream()
                .filter(it -> it.startsWith(verb + " "))
                .map(it -> PARSER.parse(api + it.substring(it.indexOf(' ') + 1)))
                .filter(it -> it.matches(container))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .map(it -> verb + " " + it.getPatternString().substring(api.length()));
    }

    /** The controller's method that answers it. */
    public Method method(String endpoint) {
        return Objects.requireNonNull(methods.get(endpoint), endpoint);
    }

    /** Those that go on answering. */
    public boolean streams(String endpoint) {
        var mapping = methods.get(endpoint).getAnnotation(GetMapping.class);
        return mapping != null && List.of(mapping.produces()).contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    public boolean isFresh(String endpoint) {
        return methods.get(endpoint).isAnnotationPresent(FreshSignIn.class);
    }

    public boolean isSensitive(String endpoint) {
        return methods.get(endpoint).isAnnotationPresent(Sensitive.class);
    }

    /** Whether it takes a file as it is. */
    public boolean takesFile(String endpoint) {
        var mapping = methods.get(endpoint).getAnnotation(PostMapping.class);
        return mapping != null && List.of(mapping.consumes()).contains(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }

    /** The names of the query's parameters. */
    public List<String> parametersOf(String endpoint) {
        return Arrays.stream(methods.get(endpoint).getParameters())
                .filter(it -> it.isAnnotationPresent(RequestParam.class))
                .map(Parameter::getName)
                .toList();
    }

    /** What its body of JSON is read as. */
    public Optional<Class<?>> bodyOf(String endpoint) {
        return bodies(endpoint).filter(it -> it != FILE).findFirst();
    }

    private Stream<Class<?>> bodies(String endpoint) {
        return Arrays.stream(methods.get(endpoint).getParameters())
                .filter(it -> it.isAnnotationPresent(RequestBody.class))
                .map(it -> it.getType());
    }
}
