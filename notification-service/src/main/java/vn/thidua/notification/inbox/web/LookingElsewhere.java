package vn.thidua.notification.inbox.web;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.News;

/** Looks every second for what other instances did. */
@Component
class LookingElsewhere {

    private final News news;

    LookingElsewhere(News news) {
        this.news = news;
    }

    @Scheduled(fixedDelayString = "${thidua.streams.look-elsewhere-every:1s}")
    void look() {
        news.lookElsewhere();
    }
}
