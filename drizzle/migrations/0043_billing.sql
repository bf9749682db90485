CREATE TABLE "account_payers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"version" smallint NOT NULL,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"organisation_id" uuid,
	"share_basis_points" integer NOT NULL,
	"kvk" text,
	"oin" text,
	"address_line" text DEFAULT '' NOT NULL,
	"postal_code" text DEFAULT '' NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"invoice_email" text DEFAULT '' NOT NULL,
	"e_invoice_address" text DEFAULT '' NOT NULL,
	"order_number" text DEFAULT '' NOT NULL,
	"buyer_reference" text DEFAULT '' NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_payers_share" CHECK ("account_payers"."share_basis_points" between 1 and 10000)
);
--> statement-breakpoint
CREATE TABLE "review_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"form" text,
	"opened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "review_accounts_reference_unique" UNIQUE("reference"),
	CONSTRAINT "review_accounts_form" CHECK ("review_accounts"."form" in ('full', 'proportionate', 'compact', 'thematic'))
);
--> statement-breakpoint
CREATE TABLE "budget_raises" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"minutes" integer NOT NULL,
	"reason" text NOT NULL,
	"raised_by_id" uuid NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	CONSTRAINT "budget_raises_role" CHECK ("budget_raises"."role" in ('reviewer', 'supervisor')),
	CONSTRAINT "budget_raises_minutes" CHECK ("budget_raises"."minutes" between 1 and 24000),
	CONSTRAINT "budget_raises_reason" CHECK (length(trim("budget_raises"."reason")) between 10 and 600)
);
--> statement-breakpoint
CREATE TABLE "expenses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"spent_on" date NOT NULL,
	"kind" text NOT NULL,
	"kilometres" smallint,
	"amount_cents" integer NOT NULL,
	"is_reimbursed" boolean DEFAULT true NOT NULL,
	"is_billed" boolean DEFAULT false NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"line_id" bigint,
	CONSTRAINT "expenses_role" CHECK ("expenses"."role" in ('reviewer', 'supervisor')),
	CONSTRAINT "expenses_kind" CHECK ("expenses"."kind" in ('kilometres', 'public-transport', 'parking', 'room', 'materials', 'other')),
	CONSTRAINT "expenses_amount" CHECK ("expenses"."amount_cents" between 1 and 1000000),
	CONSTRAINT "expenses_kilometres" CHECK (("expenses"."kind" = 'kilometres') = ("expenses"."kilometres" is not null) and "expenses"."kilometres" between 1 and 2000),
	CONSTRAINT "expenses_counts" CHECK ("expenses"."is_reimbursed" or "expenses"."is_billed"),
	CONSTRAINT "expenses_note" CHECK (length("expenses"."note") <= 80)
);
--> statement-breakpoint
CREATE TABLE "time_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"worked_on" date NOT NULL,
	"kind" text NOT NULL,
	"begins_at_minute" smallint,
	"minutes" smallint NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"line_id" bigint,
	CONSTRAINT "time_entries_role" CHECK ("time_entries"."role" in ('reviewer', 'supervisor')),
	CONSTRAINT "time_entries_kind" CHECK ("time_entries"."kind" in ('conversation', 'learning-session', 'analysis', 'report', 'consultation', 'travel', 'supervision')),
	CONSTRAINT "time_entries_minutes" CHECK ("time_entries"."minutes" between 1 and 1440),
	CONSTRAINT "time_entries_begins" CHECK ("time_entries"."begins_at_minute" between 0 and 1439 and "time_entries"."begins_at_minute" + "time_entries"."minutes" <= 1440),
	CONSTRAINT "time_entries_note" CHECK (length("time_entries"."note") <= 80)
);
--> statement-breakpoint
CREATE TABLE "time_periods" (
	"person_id" uuid NOT NULL,
	"month" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"submitted_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"decided_by_id" uuid,
	"comment" text,
	CONSTRAINT "time_periods_person_id_month_pk" PRIMARY KEY("person_id","month"),
	CONSTRAINT "time_periods_month" CHECK ("time_periods"."month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "time_periods_status" CHECK ("time_periods"."status" in ('open', 'submitted', 'returned', 'approved')),
	CONSTRAINT "time_periods_submitted" CHECK ("time_periods"."status" not in ('submitted', 'approved') or "time_periods"."submitted_at" is not null),
	CONSTRAINT "time_periods_returned" CHECK (("time_periods"."status" = 'returned') = ("time_periods"."comment" is not null)),
	CONSTRAINT "time_periods_comment" CHECK (length(trim("time_periods"."comment")) between 5 and 600),
	CONSTRAINT "time_periods_decided" CHECK ("time_periods"."status" not in ('returned', 'approved') or num_nulls("time_periods"."decided_at", "time_periods"."decided_by_id") = 0),
	CONSTRAINT "time_periods_not_own" CHECK ("time_periods"."decided_by_id" <> "time_periods"."person_id")
);
--> statement-breakpoint
CREATE TABLE "confirmation_items" (
	"confirmation_id" uuid NOT NULL,
	"line_id" bigint NOT NULL,
	"answer" text,
	"reason" text,
	"outcome" text,
	"outcome_reason" text,
	"settled_by_id" uuid,
	"settled_at" timestamp with time zone,
	CONSTRAINT "confirmation_items_confirmation_id_line_id_pk" PRIMARY KEY("confirmation_id","line_id"),
	CONSTRAINT "confirmation_items_answer" CHECK ("confirmation_items"."answer" in ('confirmed', 'disputed')),
	CONSTRAINT "confirmation_items_outcome" CHECK ("confirmation_items"."outcome" in ('upheld', 'corrected')),
	CONSTRAINT "confirmation_items_disputed" CHECK (("confirmation_items"."answer" is not distinct from 'disputed') = ("confirmation_items"."reason" is not null)),
	CONSTRAINT "confirmation_items_reason" CHECK (length(trim("confirmation_items"."reason")) between 5 and 300),
	CONSTRAINT "confirmation_items_settled" CHECK (num_nulls("confirmation_items"."outcome", "confirmation_items"."outcome_reason", "confirmation_items"."settled_by_id", "confirmation_items"."settled_at") in (0, 4) and ("confirmation_items"."outcome" is null or "confirmation_items"."answer" = 'disputed')),
	CONSTRAINT "confirmation_items_outcome_reason" CHECK (length(trim("confirmation_items"."outcome_reason")) between 5 and 300)
);
--> statement-breakpoint
CREATE TABLE "invoice_documents" (
	"invoice_id" uuid NOT NULL,
	"file" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invoice_documents_invoice_id_file_pk" PRIMARY KEY("invoice_id","file"),
	CONSTRAINT "invoice_documents_file" CHECK ("invoice_documents"."file" in ('pdf', 'ubl', 'time-sheet'))
);
--> statement-breakpoint
CREATE TABLE "invoice_items" (
	"invoice_id" uuid NOT NULL,
	"line_id" bigint NOT NULL,
	"payer_id" uuid NOT NULL,
	"sign" smallint NOT NULL,
	CONSTRAINT "invoice_items_invoice_id_line_id_pk" PRIMARY KEY("invoice_id","line_id"),
	CONSTRAINT "invoice_items_sign" CHECK ("invoice_items"."sign" in (-1, 1))
);
--> statement-breakpoint
CREATE TABLE "invoice_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"invoice_id" uuid NOT NULL,
	"paid_on" date NOT NULL,
	"amount_cents" integer NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invoice_payments_amount" CHECK ("invoice_payments"."amount_cents" <> 0)
);
--> statement-breakpoint
CREATE TABLE "invoices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"year" smallint NOT NULL,
	"number" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"payer_id" uuid NOT NULL,
	"issued_on" date NOT NULL,
	"due_on" date NOT NULL,
	"credits_id" uuid,
	"content" jsonb NOT NULL,
	"net_cents" integer NOT NULL,
	"vat_cents" integer NOT NULL,
	"total_cents" integer GENERATED ALWAYS AS (net_cents + vat_cents) STORED NOT NULL,
	"issued_by_id" uuid NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invoices_kind" CHECK ("invoices"."kind" in ('invoice', 'credit-note')),
	CONSTRAINT "invoices_credits" CHECK (("invoices"."kind" = 'credit-note') = ("invoices"."credits_id" is not null)),
	CONSTRAINT "invoices_sign" CHECK (case when "invoices"."kind" = 'invoice' then "invoices"."net_cents" >= 0 and "invoices"."vat_cents" >= 0 else "invoices"."net_cents" <= 0 and "invoices"."vat_cents" <= 0 end),
	CONSTRAINT "invoices_year" CHECK (extract(year from "invoices"."issued_on") = "invoices"."year" and "invoices"."due_on" >= "invoices"."issued_on")
);
--> statement-breakpoint
CREATE TABLE "line_confirmations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"payer_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"sent_to" text NOT NULL,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer_by_on" date NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by_function" text,
	"lapsed_at" timestamp with time zone,
	CONSTRAINT "line_confirmations_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "line_confirmations_answered" CHECK (num_nulls("line_confirmations"."answered_at", "line_confirmations"."answered_by_function") in (0, 2) and num_nonnulls("line_confirmations"."answered_at", "line_confirmations"."lapsed_at") <= 1),
	CONSTRAINT "line_confirmations_function" CHECK (length(trim("line_confirmations"."answered_by_function")) between 2 and 120)
);
--> statement-breakpoint
CREATE TABLE "ledger_lines" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_lines_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"payee_id" uuid NOT NULL,
	"role" text NOT NULL,
	"source" text NOT NULL,
	"kind" text NOT NULL,
	"occurred_on" date NOT NULL,
	"booked_month" text NOT NULL,
	"minutes" integer NOT NULL,
	"client_rate_cents" integer,
	"client_rate_scope" text,
	"payout_rate_cents" integer,
	"payout_rate_scope" text,
	"client_net_cents" integer NOT NULL,
	"payout_net_cents" integer NOT NULL,
	"quality_net_cents" integer GENERATED ALWAYS AS (client_net_cents - payout_net_cents) STORED NOT NULL,
	"client_vat_treatment" text NOT NULL,
	"client_vat_basis_points" integer NOT NULL,
	"payout_vat_treatment" text NOT NULL,
	"payout_vat_basis_points" integer NOT NULL,
	"approved_by_id" uuid NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	"corrects_id" bigint,
	"replaces_id" bigint,
	"reason" text,
	CONSTRAINT "ledger_lines_role" CHECK ("ledger_lines"."role" in ('reviewer', 'supervisor')),
	CONSTRAINT "ledger_lines_source" CHECK ("ledger_lines"."source" in ('time', 'expense')),
	CONSTRAINT "ledger_lines_booked_month" CHECK ("ledger_lines"."booked_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "ledger_lines_not_own" CHECK ("ledger_lines"."approved_by_id" <> "ledger_lines"."person_id"),
	CONSTRAINT "ledger_lines_client_scope" CHECK ("ledger_lines"."client_rate_scope" in ('assignment', 'review', 'quote', 'person', 'employer', 'role-form', 'role', 'none')),
	CONSTRAINT "ledger_lines_payout_scope" CHECK ("ledger_lines"."payout_rate_scope" in ('assignment', 'review', 'quote', 'person', 'employer', 'role-form', 'role', 'none')),
	CONSTRAINT "ledger_lines_client_vat" CHECK ("ledger_lines"."client_vat_treatment" in ('standard', 'exempt', 'outside', 'reverse')),
	CONSTRAINT "ledger_lines_payout_vat" CHECK ("ledger_lines"."payout_vat_treatment" in ('standard', 'exempt', 'outside', 'reverse')),
	CONSTRAINT "ledger_lines_vat" CHECK ("ledger_lines"."client_vat_basis_points" between 0 and 10000 and ("ledger_lines"."client_vat_treatment" = 'standard') = ("ledger_lines"."client_vat_basis_points" > 0)
        and "ledger_lines"."payout_vat_basis_points" between 0 and 10000 and ("ledger_lines"."payout_vat_treatment" = 'standard') = ("ledger_lines"."payout_vat_basis_points" > 0)),
	CONSTRAINT "ledger_lines_time" CHECK ("ledger_lines"."source" <> 'time' or "ledger_lines"."minutes" <> 0
        and num_nulls("ledger_lines"."client_rate_cents", "ledger_lines"."client_rate_scope", "ledger_lines"."payout_rate_cents", "ledger_lines"."payout_rate_scope") = 0
        and "ledger_lines"."client_net_cents" = round("ledger_lines"."minutes"::numeric * "ledger_lines"."client_rate_cents" / 60)
        and "ledger_lines"."payout_net_cents" = round("ledger_lines"."minutes"::numeric * "ledger_lines"."payout_rate_cents" / 60)),
	CONSTRAINT "ledger_lines_expense" CHECK ("ledger_lines"."source" <> 'expense' or "ledger_lines"."minutes" = 0
        and num_nonnulls("ledger_lines"."client_rate_cents", "ledger_lines"."client_rate_scope", "ledger_lines"."payout_rate_cents", "ledger_lines"."payout_rate_scope") = 0),
	CONSTRAINT "ledger_lines_sign" CHECK (case when "ledger_lines"."corrects_id" is null then least("ledger_lines"."minutes", "ledger_lines"."client_net_cents", "ledger_lines"."payout_net_cents") >= 0
        else greatest("ledger_lines"."minutes", "ledger_lines"."client_net_cents", "ledger_lines"."payout_net_cents") <= 0 end),
	CONSTRAINT "ledger_lines_one_reference" CHECK (num_nonnulls("ledger_lines"."corrects_id", "ledger_lines"."replaces_id") <= 1),
	CONSTRAINT "ledger_lines_reason" CHECK ((num_nonnulls("ledger_lines"."corrects_id", "ledger_lines"."replaces_id") = 1) = ("ledger_lines"."reason" is not null) and length(trim("ledger_lines"."reason")) between 5 and 600)
);
--> statement-breakpoint
CREATE TABLE "line_shares" (
	"line_id" bigint NOT NULL,
	"payer_id" uuid NOT NULL,
	"net_cents" integer NOT NULL,
	CONSTRAINT "line_shares_line_id_payer_id_pk" PRIMARY KEY("line_id","payer_id")
);
--> statement-breakpoint
CREATE TABLE "payment_batches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"year" smallint NOT NULL,
	"number" integer NOT NULL,
	"execute_on" date NOT NULL,
	"total_cents" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"made_by_id" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payout_items" (
	"line_id" bigint PRIMARY KEY NOT NULL,
	"statement_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payout_payments" (
	"statement_id" uuid NOT NULL,
	"batch_id" uuid,
	"paid_on" date NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payout_payments_statement_id_pk" PRIMARY KEY("statement_id")
);
--> statement-breakpoint
CREATE TABLE "payout_statements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"year" smallint NOT NULL,
	"number" integer NOT NULL,
	"payee_id" uuid NOT NULL,
	"issued_on" date NOT NULL,
	"content" jsonb NOT NULL,
	"net_cents" integer NOT NULL,
	"vat_cents" integer NOT NULL,
	"total_cents" integer GENERATED ALWAYS AS (net_cents + vat_cents) STORED NOT NULL,
	"issued_by_id" uuid NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payout_statements_kind" CHECK ("payout_statements"."kind" in ('statement', 'self-billing')),
	CONSTRAINT "payout_statements_amount" CHECK ("payout_statements"."net_cents" >= 0 and "payout_statements"."vat_cents" >= 0),
	CONSTRAINT "payout_statements_year" CHECK (extract(year from "payout_statements"."issued_on") = "payout_statements"."year")
);
--> statement-breakpoint
CREATE TABLE "billing_settings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "billing_settings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"address_line" text NOT NULL,
	"postal_code" text NOT NULL,
	"city" text NOT NULL,
	"kvk" text NOT NULL,
	"vat_number" text,
	"iban" text NOT NULL,
	"bic" text,
	"email" text NOT NULL,
	"e_invoice_profile" text DEFAULT 'peppol' NOT NULL,
	"exempt_reason" text NOT NULL,
	"vat_treatment" text NOT NULL,
	"vat_basis_points" integer NOT NULL,
	"payment_days" smallint DEFAULT 30 NOT NULL,
	"confirmation_days" smallint DEFAULT 10 NOT NULL,
	"submit_by_day" smallint DEFAULT 7 NOT NULL,
	"budget_warning_percent" smallint DEFAULT 80 NOT NULL,
	"kilometre_cents" smallint DEFAULT 23 NOT NULL,
	"revenue_account" text DEFAULT '8000' NOT NULL,
	"expense_revenue_account" text DEFAULT '8010' NOT NULL,
	"payout_account" text DEFAULT '7000' NOT NULL,
	"supervision_account" text DEFAULT '7010' NOT NULL,
	"expense_payout_account" text DEFAULT '7020' NOT NULL,
	"debtor_account" text DEFAULT '1300' NOT NULL,
	"creditor_account" text DEFAULT '1600' NOT NULL,
	"vat_payable_account" text DEFAULT '1500' NOT NULL,
	"vat_receivable_account" text DEFAULT '1510' NOT NULL,
	"standard_vat_code" text DEFAULT 'VH' NOT NULL,
	"exempt_vat_code" text DEFAULT 'VV' NOT NULL,
	"outside_vat_code" text DEFAULT 'GEEN' NOT NULL,
	"reverse_vat_code" text DEFAULT 'VL' NOT NULL,
	"recorded_by_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "billing_settings_kvk" CHECK ("billing_settings"."kvk" ~ '^[0-9]{8}$'),
	CONSTRAINT "billing_settings_profile" CHECK ("billing_settings"."e_invoice_profile" in ('peppol', 'nlcius')),
	CONSTRAINT "billing_settings_treatment" CHECK ("billing_settings"."vat_treatment" in ('standard', 'exempt', 'outside', 'reverse')),
	CONSTRAINT "billing_settings_vat" CHECK ("billing_settings"."vat_basis_points" between 0 and 10000 and ("billing_settings"."vat_treatment" = 'standard') = ("billing_settings"."vat_basis_points" > 0)),
	CONSTRAINT "billing_settings_days" CHECK ("billing_settings"."payment_days" between 1 and 120 and "billing_settings"."confirmation_days" between 1 and 60 and "billing_settings"."submit_by_day" between 1 and 28),
	CONSTRAINT "billing_settings_warning" CHECK ("billing_settings"."budget_warning_percent" between 10 and 100),
	CONSTRAINT "billing_settings_kilometre" CHECK ("billing_settings"."kilometre_cents" between 0 and 200)
);
--> statement-breakpoint
CREATE TABLE "closed_months" (
	"month" text PRIMARY KEY NOT NULL,
	"closed_by_id" uuid,
	"closed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "closed_months_month" CHECK ("closed_months"."month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
--> statement-breakpoint
CREATE TABLE "payees" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"organisation_id" uuid,
	"address_line" text NOT NULL,
	"postal_code" text NOT NULL,
	"city" text NOT NULL,
	"kvk" text,
	"vat_number" text,
	"iban" text NOT NULL,
	"contract_reference" text DEFAULT '' NOT NULL,
	"vat_treatment" text NOT NULL,
	"vat_basis_points" integer NOT NULL,
	"exempt_reason" text DEFAULT '' NOT NULL,
	"is_self_billed" boolean DEFAULT false NOT NULL,
	"valid_from" date NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payees_kind" CHECK ("payees"."kind" in ('employer', 'own-company')),
	CONSTRAINT "payees_kvk" CHECK ("payees"."kvk" ~ '^[0-9]{8}$'),
	CONSTRAINT "payees_treatment" CHECK ("payees"."vat_treatment" in ('standard', 'exempt', 'outside', 'reverse')),
	CONSTRAINT "payees_vat" CHECK ("payees"."vat_basis_points" between 0 and 10000 and ("payees"."vat_treatment" = 'standard') = ("payees"."vat_basis_points" > 0)),
	CONSTRAINT "payees_iban" CHECK ("payees"."iban" ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
	CONSTRAINT "payees_self_billed" CHECK (not "payees"."is_self_billed" or "payees"."kvk" is not null)
);
--> statement-breakpoint
CREATE TABLE "rates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"side" text NOT NULL,
	"role" text NOT NULL,
	"form" text,
	"account_id" uuid,
	"person_id" uuid,
	"employer_id" uuid,
	"rate_cents" integer NOT NULL,
	"valid_from" date NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by_id" uuid,
	CONSTRAINT "rates_side" CHECK ("rates"."side" in ('client', 'payout')),
	CONSTRAINT "rates_role" CHECK ("rates"."role" in ('reviewer', 'supervisor')),
	CONSTRAINT "rates_form" CHECK ("rates"."form" in ('full', 'proportionate', 'compact', 'thematic')),
	CONSTRAINT "rates_rate" CHECK ("rates"."rate_cents" between 0 and 100000),
	CONSTRAINT "rates_scope" CHECK (case when "rates"."account_id" is not null then num_nonnulls("rates"."form", "rates"."employer_id") = 0
        else num_nonnulls("rates"."form", "rates"."person_id", "rates"."employer_id") <= 1 end),
	CONSTRAINT "rates_client_scope" CHECK ("rates"."side" = 'payout' or num_nonnulls("rates"."person_id", "rates"."employer_id") = 0),
	CONSTRAINT "rates_withdrawn" CHECK (num_nulls("rates"."withdrawn_at", "rates"."withdrawn_by_id") in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "account_payers" ADD CONSTRAINT "account_payers_account_id_review_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."review_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_payers" ADD CONSTRAINT "account_payers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_raises" ADD CONSTRAINT "budget_raises_account_id_review_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."review_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_raises" ADD CONSTRAINT "budget_raises_raised_by_id_people_id_fk" FOREIGN KEY ("raised_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_account_id_review_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."review_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_line_id_ledger_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."ledger_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_account_id_review_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."review_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_line_id_ledger_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."ledger_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_periods" ADD CONSTRAINT "time_periods_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_periods" ADD CONSTRAINT "time_periods_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation_items" ADD CONSTRAINT "confirmation_items_confirmation_id_line_confirmations_id_fk" FOREIGN KEY ("confirmation_id") REFERENCES "public"."line_confirmations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation_items" ADD CONSTRAINT "confirmation_items_line_id_ledger_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."ledger_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation_items" ADD CONSTRAINT "confirmation_items_settled_by_id_people_id_fk" FOREIGN KEY ("settled_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_documents" ADD CONSTRAINT "invoice_documents_invoice_id_invoices_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_items" ADD CONSTRAINT "invoice_items_invoice_id_invoices_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_items" ADD CONSTRAINT "invoice_items_share" FOREIGN KEY ("line_id","payer_id") REFERENCES "public"."line_shares"("line_id","payer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_payments" ADD CONSTRAINT "invoice_payments_invoice_id_invoices_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_payments" ADD CONSTRAINT "invoice_payments_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_account_id_review_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."review_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_payer_id_account_payers_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."account_payers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_credits_id_invoices_id_fk" FOREIGN KEY ("credits_id") REFERENCES "public"."invoices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_issued_by_id_people_id_fk" FOREIGN KEY ("issued_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line_confirmations" ADD CONSTRAINT "line_confirmations_payer_id_account_payers_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."account_payers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line_confirmations" ADD CONSTRAINT "line_confirmations_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_account_id_review_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."review_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_payee_id_payees_id_fk" FOREIGN KEY ("payee_id") REFERENCES "public"."payees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_approved_by_id_people_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_corrects_id_ledger_lines_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "public"."ledger_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_replaces_id_ledger_lines_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."ledger_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line_shares" ADD CONSTRAINT "line_shares_line_id_ledger_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."ledger_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line_shares" ADD CONSTRAINT "line_shares_payer_id_account_payers_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."account_payers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_batches" ADD CONSTRAINT "payment_batches_made_by_id_people_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_items" ADD CONSTRAINT "payout_items_line_id_ledger_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."ledger_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_items" ADD CONSTRAINT "payout_items_statement_id_payout_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."payout_statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_payments" ADD CONSTRAINT "payout_payments_statement_id_payout_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."payout_statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_payments" ADD CONSTRAINT "payout_payments_batch_id_payment_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."payment_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_payments" ADD CONSTRAINT "payout_payments_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_statements" ADD CONSTRAINT "payout_statements_payee_id_payees_id_fk" FOREIGN KEY ("payee_id") REFERENCES "public"."payees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_statements" ADD CONSTRAINT "payout_statements_issued_by_id_people_id_fk" FOREIGN KEY ("issued_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billing_settings" ADD CONSTRAINT "billing_settings_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closed_months" ADD CONSTRAINT "closed_months_closed_by_id_people_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payees" ADD CONSTRAINT "payees_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payees" ADD CONSTRAINT "payees_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payees" ADD CONSTRAINT "payees_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rates" ADD CONSTRAINT "rates_account_id_review_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."review_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rates" ADD CONSTRAINT "rates_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rates" ADD CONSTRAINT "rates_employer_id_organisations_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rates" ADD CONSTRAINT "rates_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rates" ADD CONSTRAINT "rates_withdrawn_by_id_people_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_payers_position" ON "account_payers" USING btree ("account_id","version","position");--> statement-breakpoint
CREATE INDEX "budget_raises_account" ON "budget_raises" USING btree ("account_id","role");--> statement-breakpoint
CREATE UNIQUE INDEX "expenses_line" ON "expenses" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "expenses_person" ON "expenses" USING btree ("person_id","spent_on");--> statement-breakpoint
CREATE INDEX "expenses_account" ON "expenses" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "time_entries_line" ON "time_entries" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "time_entries_person" ON "time_entries" USING btree ("person_id","worked_on");--> statement-breakpoint
CREATE INDEX "time_entries_account" ON "time_entries" USING btree ("account_id","role");--> statement-breakpoint
CREATE INDEX "time_periods_status" ON "time_periods" USING btree ("status","month");--> statement-breakpoint
CREATE INDEX "confirmation_items_line" ON "confirmation_items" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "invoice_items_line" ON "invoice_items" USING btree ("line_id","payer_id");--> statement-breakpoint
CREATE INDEX "invoice_payments_invoice" ON "invoice_payments" USING btree ("invoice_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_number" ON "invoices" USING btree ("kind","year","number");--> statement-breakpoint
CREATE INDEX "invoices_payer" ON "invoices" USING btree ("payer_id");--> statement-breakpoint
CREATE INDEX "invoices_account" ON "invoices" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "invoices_credits_of" ON "invoices" USING btree ("credits_id");--> statement-breakpoint
CREATE INDEX "line_confirmations_payer" ON "line_confirmations" USING btree ("payer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_lines_corrected_once" ON "ledger_lines" USING btree ("corrects_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_lines_replaced_once" ON "ledger_lines" USING btree ("replaces_id");--> statement-breakpoint
CREATE INDEX "ledger_lines_account" ON "ledger_lines" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "ledger_lines_person" ON "ledger_lines" USING btree ("person_id","occurred_on");--> statement-breakpoint
CREATE INDEX "ledger_lines_month" ON "ledger_lines" USING btree ("booked_month","id");--> statement-breakpoint
CREATE INDEX "ledger_lines_payee" ON "ledger_lines" USING btree ("payee_id");--> statement-breakpoint
CREATE INDEX "line_shares_payer" ON "line_shares" USING btree ("payer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_batches_number" ON "payment_batches" USING btree ("year","number");--> statement-breakpoint
CREATE INDEX "payout_items_statement" ON "payout_items" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "payout_payments_batch" ON "payout_payments" USING btree ("batch_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payout_statements_number" ON "payout_statements" USING btree ("kind","year","number");--> statement-breakpoint
CREATE INDEX "payout_statements_payee" ON "payout_statements" USING btree ("payee_id");--> statement-breakpoint
CREATE INDEX "payees_from" ON "payees" USING btree ("person_id","valid_from","recorded_at");--> statement-breakpoint
CREATE INDEX "rates_side_role" ON "rates" USING btree ("side","role");