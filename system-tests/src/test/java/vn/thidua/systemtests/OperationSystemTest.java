package vn.thidua.systemtests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.systemtests.WholePlatform.Running;

/** Looking after the platform itself, in the browser. */
@ExtendWith(WholePlatform.class)
class OperationSystemTest {

    @Test
    void anOperatorLetsAServicePublishAllItsStatesAgain(Running running) {
        try (var chromium = new Chromium();
                var operator = chromium.person("vanhanh", address(running)).signIn()) {
            operator.link("Vận hành").click();
            operator.sees("Vận hành");
            operator.seesText("Mọi tin đều đã được đọc");
            operator.button("Báo lại dữ liệu của dịch vụ Khen thưởng").click();
            operator.seesText("Đã báo lại");
            operator.checksPage("operation");
        }
    }

    @Test
    void anOperatorReadsWhatAServiceSaysOfItsInterface(Running running) {
        try (var chromium = new Chromium();
                var operator = chromium.person("vanhanh", address(running)).signIn()) {
            operator.link("Tham chiếu API").click();
            operator.sees("Tham chiếu API");
            operator.link("/api/campaign/people/me").click();
            operator.seesText("Gets the signed-in person with today's duties.");
            operator.checksPage("reference");
        }
    }

    @Test
    void somebodyWithoutADutyIsToldWhatToDo(Running running) {
        try (var chromium = new Chromium();
                var newcomer = chromium.person("khach", address(running)).signIn()) {
            newcomer.seesText("Tài khoản của bạn chưa có nhiệm vụ");
            newcomer.checksPage("home-no-duty");
        }
    }

    private static String address(Running running) {
        return running.platform().addresses().gateway().toString();
    }
}
