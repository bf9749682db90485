CREATE TABLE "library_subscriptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address" "citext" NOT NULL,
	"language" text NOT NULL,
	"sector" text,
	"renewed_at" timestamp with time zone NOT NULL,
	"told_until" timestamp with time zone NOT NULL,
	CONSTRAINT "library_subscriptions_language" CHECK ("library_subscriptions"."language" in ('nl', 'en')),
	CONSTRAINT "library_subscriptions_sector" CHECK ("library_subscriptions"."sector" ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
	CONSTRAINT "library_subscriptions_address_length" CHECK (length("library_subscriptions"."address") <= 254)
);
--> statement-breakpoint
CREATE TABLE "subscription_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"subscription_id" uuid,
	"address" "citext",
	"language" text,
	"sector" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "subscription_links_of_one" CHECK (("subscription_links"."subscription_id" is null) = ("subscription_links"."address" is not null) and ("subscription_links"."address" is null) = ("subscription_links"."language" is null) and ("subscription_links"."sector" is null or "subscription_links"."address" is not null)),
	CONSTRAINT "subscription_links_language" CHECK ("subscription_links"."language" is null or "subscription_links"."language" in ('nl', 'en')),
	CONSTRAINT "subscription_links_address_length" CHECK (length("subscription_links"."address") <= 254)
);
--> statement-breakpoint
ALTER TABLE "subscription_links" ADD CONSTRAINT "subscription_links_subscription_id_library_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."library_subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "library_subscriptions_address" ON "library_subscriptions" USING btree ("address");--> statement-breakpoint
CREATE INDEX "subscription_links_subscription" ON "subscription_links" USING btree ("subscription_id");--> statement-breakpoint
CREATE INDEX "subscription_links_created" ON "subscription_links" USING btree ("created_at");