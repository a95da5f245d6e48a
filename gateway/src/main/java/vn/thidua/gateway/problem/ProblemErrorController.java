package vn.thidua.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends what was refused by status only: replaces the white-label page. */
@Controller
class ProblemErrorController implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem.of(status instanceof Integer code ? code : 404).write(request, response);
    }
}
