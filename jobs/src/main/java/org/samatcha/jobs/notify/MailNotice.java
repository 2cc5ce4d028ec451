package org.samatcha.jobs.notify;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.samatcha.jobs.observe.Observer;
import org.samatcha.jobs.observe.RunReport;

/** Sends an e-mail when a run has ended, through the SMTP server of a {@link MailSettings} file. */
public record MailNotice(MailSettings settings, When when) implements Observer {

    private static final String MILLISECONDS = "20000";

    @Override
    public String name() {
        return "the mail server " + settings.host();
    }

    @Override
    public void finished(RunReport report) throws IOException {
        if (!when.covers(report)) {
            return;
        }
        Message said = Message.of(report);
        try {
            MimeMessage mail = new MimeMessage(session());
            mail.setFrom(new InternetAddress(settings.from()));
            mail.setRecipients(jakarta.mail.Message.RecipientType.TO, InternetAddress.parse(settings.to()));
            mail.setSubject(said.subject(), StandardCharsets.UTF_8.name());
            mail.setText(said.text(), StandardCharsets.UTF_8.name());
            mail.setSentDate(Date.from(report.finished()));
            Transport.send(mail);
        } catch (MessagingException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    private Session session() {
        Properties smtp = new Properties();
        smtp.put("mail.smtp.host", settings.host());
        smtp.put("mail.smtp.port", Integer.toString(settings.port()));
        smtp.put("mail.smtp.connectiontimeout", MILLISECONDS);
        smtp.put("mail.smtp.timeout", MILLISECONDS);
        smtp.put("mail.smtp.writetimeout", MILLISECONDS);
        smtp.put("mail.smtp.ssl.checkserveridentity", "true");
        smtp.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == MailSettings.Security.TLS));
        boolean isStartTls = settings.security() == MailSettings.Security.STARTTLS;
        smtp.put("mail.smtp.starttls.enable", Boolean.toString(isStartTls));
        smtp.put("mail.smtp.starttls.required", Boolean.toString(isStartTls));
        if (settings.user().isEmpty()) {
            return Session.getInstance(smtp);
        }
        smtp.put("mail.smtp.auth", "true");
        return Session.getInstance(smtp, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        });
    }
}
