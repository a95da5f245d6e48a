package vn.thidua.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.thidua.store.EmbeddedStore;

/** The gateway as a process would run it, between a store, a realm and services that are all at hand. */
public final class RunningGateway implements AutoCloseable {

    public static final String SESSION_KEYS = "test:" + "A".repeat(43) + "=";

    private final EmbeddedStore store;
    private final FakeKeycloak keycloak;
    private final FakeService campaign;
    private final FakeService registration;
    private final FakeService award;
    private final FakeService notification;
    private final boolean owner;
    private final FilterRecorder behindTheDoor = new FilterRecorder();
    private final int port = FreePorts.next();
    private final int managementPort = FreePorts.next();
    private final List<String> settings;

    private ConfigurableApplicationContext context;

    public RunningGateway(String... settings) {
        this.store = EmbeddedStore.inMemory();
        this.keycloak = new FakeKeycloak();
        this.campaign = new FakeService();
        this.registration = new FakeService();
        this.award = new FakeService();
        this.notification = new FakeService();
        this.owner = true;
        this.settings = Arrays.asList(settings);
        start();
    }

    private RunningGateway(RunningGateway first, String... settings) {
        this.store = first.store;
        this.keycloak = first.keycloak;
        this.campaign = first.campaign;
        this.registration = first.registration;
        this.award = first.award;
        this.notification = first.notification;
        this.owner = false;
        this.settings = Arrays.asList(settings);
        start();
    }

    /** A second instance between the same store, realm and services. */
    public RunningGateway another(String... settings) {
        return new RunningGateway(this, settings);
    }

    public void start() {
        var all = settings(port, managementPort, settings);
        context = new SpringApplicationBuilder(GatewayApplication.class)
                .initializers(starting -> ((GenericApplicationContext) starting)
                        .registerBean(FilterRegistrationBean.class, () -> behindTheDoor.registration()))
                .run(all.toArray(String[]::new));
    }

    /** What leads an instance at these ports to the store, the realm and the services. */
    List<String> settings(int port, int managementPort, List<String> settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--thidua.management-port=" + managementPort,
                "--thidua.session-keys=" + SESSION_KEYS,
                "--spring.mongodb.uri=" + store.uri(),
                "--thidua.public-url=http://localhost:" + port,
                "--thidua.issuer=" + keycloak.issuer(),
                "--thidua.gateway-secret=" + FakeKeycloak.SECRET,
                "--thidua.campaign-url=" + campaign.url(),
                "--thidua.registration-url=" + registration.url(),
                "--thidua.award-url=" + award.url(),
                "--thidua.notification-url=" + notification.url(),
                "--thidua.time-limit=1s",
                "--logging.structured.format.console="));
        settings.forEach(setting -> {
            all.removeIf(it -> it.startsWith("--" + setting.split("=", 2)[0] + "="));
            all.add("--" + setting);
        });
        return all;
    }

    public void stop() {
        context.close();
    }

    /** As after a quiet time: nothing remembered, nothing broken. */
    public void settle() {
        keycloak.behave();
        List.of(campaign, registration, award, notification).forEach(FakeService::forget);
        behindTheDoor.forget();
        context.getBean(CircuitBreakerRegistry.class).getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public RawHttp raw() {
        return new RawHttp(port);
    }

    /** What EntryFilter has passed on so far. */
    public List<String> letIn() {
        return behindTheDoor.seen();
    }

    public CircuitBreaker breaker(String name) {
        return context.getBean(CircuitBreakerRegistry.class).circuitBreaker(name);
    }

    public Set<CircuitBreaker> breakers() {
        return context.getBean(CircuitBreakerRegistry.class).getAllCircuitBreakers();
    }

    public int failures(String breaker) {
        return breaker(breaker).getMetrics().getNumberOfFailedCalls();
    }

    public int calls(String breaker) {
        return breaker(breaker).getMetrics().getNumberOfBufferedCalls();
    }

    /** What all services have been asked. */
    public List<FakeService.Seen> seen() {
        return Stream.of(campaign, registration, award, notification)
                .flatMap(it -> it.seen().stream())
                .toList();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Asks the management port. */
    public HttpResponse<String> manage(String path) {
        return new Browser("http://localhost:" + managementPort).get(path);
    }

    public Browser browser() {
        return new Browser(url());
    }

    public FakeKeycloak keycloak() {
        return keycloak;
    }

    public FakeService campaign() {
        return campaign;
    }

    public FakeService registration() {
        return registration;
    }

    public FakeService award() {
        return award;
    }

    public FakeService notification() {
        return notification;
    }

    public EmbeddedStore store() {
        return store;
    }

    @Override
    public void close() {
        context.close();
        if (!owner) {
            return;
        }
        List.of(campaign, registration, award, notification).forEach(FakeService::close);
        keycloak.close();
        store.close();
    }
}
