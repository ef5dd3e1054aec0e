package io.vigia.portal.platform;

import io.vigia.domain.kernel.RiskException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Turns a refusal into words on the page it happened on, and a page that waited too long into a fresh one. */
public class PageErrors extends ExceptionHandlerFactory {

    public PageErrors(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            for (Iterator<ExceptionQueuedEvent> queue =
                            getUnhandledExceptionQueuedEvents().iterator();
                    queue.hasNext(); ) {
                if (handled(faces, queue.next().getContext().getException())) {
                    queue.remove();
                }
            }
            getWrapped().handle();
        }

        private static boolean handled(FacesContext faces, Throwable thrown) {
            RiskException refusal = cause(thrown, RiskException.class);
            if (refusal != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && faces.isPostback()) {
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.getMessage(), null));
                faces.renderResponse();
                return true;
            }
            if (refusal != null && !faces.getExternalContext().isResponseCommitted()) {
                return answer(faces, refusal.code().httpStatus());
            }
            if (cause(thrown, ViewExpiredException.class) != null) {
                return startAgain(faces);
            }
            return false;
        }

        private static boolean answer(FacesContext faces, int status) {
            try {
                faces.getExternalContext().responseReset();
                faces.getExternalContext().responseSendError(status, null);
                faces.responseComplete();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean startAgain(FacesContext faces) {
            try {
                faces.getExternalContext()
                        .redirect(((jakarta.servlet.http.HttpServletRequest)
                                        faces.getExternalContext().getRequest())
                                .getRequestURI());
                faces.responseComplete();
                return true;
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }

        private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
            for (Throwable t = thrown; t != null; t = t.getCause()) {
                if (type.isInstance(t)) {
                    return type.cast(t);
                }
            }
            return null;
        }
    }
}
