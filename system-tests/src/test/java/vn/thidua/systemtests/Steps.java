package vn.thidua.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

/** What an officer and a leader do with a registration in their browsers, again and again. */
record Steps(Person officer, Person leader, String registration) {

    /** The officer asks, the leader reads and signs, the officer sends and then sees what matches the pattern. */
    void signedAndSent(String button, String seen) {
        presents();
        signs();
        sends(button, seen);
    }

    void presents() {
        officer.button("Trình lãnh đạo").click();
        officer.confirms("Xác nhận trình");
        officer.seesText("Đang trình lãnh đạo ký duyệt");
    }

    void signs() {
        leader.page().navigate("/registrations/" + registration);
        leader.button("Ký duyệt").click();
        leader.confirms("Xác nhận ký duyệt");
        leader.seesText("Lãnh đạo đã ký duyệt");
    }

    void sends(String button, String seen) {
        officer.page().navigate("/registrations/" + registration);
        officer.button(button).click();
        officer.confirms("Xác nhận gửi");
        assertThat(officer.page().getByText(Pattern.compile(seen)).first()).isVisible();
    }
}
