package io.vigia.portal.payments.payer;

import io.vigia.domain.payments.Voucher;
import io.vigia.service.payments.PayerDesk;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.Java2DRenderer;
import uk.org.okapibarcode.output.SvgRenderer;

/**
 * The number of a voucher as a bar code (Code 128), as scanners at cash points read it: {@code /pay/barcode.svg} for pages and
 * paper, {@code /pay/barcode.png} for mails. The client secret shows whose it is.
 */
@WebServlet({"/pay/barcode.svg", "/pay/barcode.png"})
public class BarcodeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int BAR_HEIGHT = 50;
    private static final int QUIET_ZONE = 10; // modules at either side, as the standard demands
    private static final int PNG_SCALE = 4;

    @Inject
    transient PayerDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Voucher> voucher =
                desk.find(request.getParameter("v")).map(shown -> shown.intent().voucher());
        if (voucher.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Code128 code = code(voucher.get().number());
        boolean svg = request.getServletPath().endsWith(".svg");
        response.setContentType(svg ? "image/svg+xml" : "image/png");
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(svg ? svg(code) : png(code));
    }

    static Code128 code(String number) {
        Code128 code = new Code128();
        code.setHumanReadableLocation(HumanReadableLocation.NONE);
        code.setBarHeight(BAR_HEIGHT);
        code.setQuietZoneHorizontal(QUIET_ZONE);
        code.setContent(number);
        return code;
    }

    static byte[] svg(Code128 code) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgRenderer(out, 2, Color.WHITE, Color.BLACK, true).render(code);
        return out.toByteArray();
    }

    static byte[] png(Code128 code) throws IOException {
        BufferedImage image = new BufferedImage(
                code.getWidth() * PNG_SCALE, code.getHeight() * PNG_SCALE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            new Java2DRenderer(graphics, PNG_SCALE, Color.WHITE, Color.BLACK).render(code);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
