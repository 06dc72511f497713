package dev.goalsmith.web.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The one place where what went wrong becomes a page.
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(NotFound.class)
    View notFound() {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(Busy.class)
    View busy() {
        return page(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /// The answer to a form may stand at an address that only takes forms; who asks for it anew wants the page above
    /// it.
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    View onlyTakesForms(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean asks = HttpMethod.GET.matches(request.getMethod()) && path.lastIndexOf('/') > 0;
        return asks ? new RedirectView(path.substring(0, path.lastIndexOf('/'))) : page(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @RequestMapping("/error")
    View show(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Throwable thrown) {
            // The pattern, not the address: an address may hold the secret of a link.
            LOG.error("{} failed", request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), thrown);
        }
        return page(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    }

    private View page(HttpStatus status) {
        HttpStatus shown = status == HttpStatus.FORBIDDEN ? HttpStatus.NOT_FOUND : status;
        return pages.page("ui/error", new ErrorPage(shown.value()), shown);
    }
}
