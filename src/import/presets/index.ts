import { bufferPosts } from './bufferPosts';
import { etsySoldOrderItems } from './etsySoldOrderItems';
import { etsySoldOrders } from './etsySoldOrders';
import { facebookInsights } from './facebookInsights';
import { ga4Events } from './ga4Events';
import { gumroadSales } from './gumroadSales';
import { hootsuitePosts } from './hootsuitePosts';
import { klaviyoCampaigns } from './klaviyoCampaigns';
import { klaviyoProfiles } from './klaviyoProfiles';
import { laterPosts } from './laterPosts';
import { linkedInDays } from './linkedInDays';
import { linkedInPosts } from './linkedInPosts';
import { mailchimpAudience } from './mailchimpAudience';
import { mailchimpCampaigns } from './mailchimpCampaigns';
import { metaFacebookPosts } from './metaFacebookPosts';
import { metaInstagramPosts } from './metaInstagramPosts';
import { metricoolDays } from './metricoolDays';
import type { Preset } from './preset';
import { shopifyCustomers } from './shopifyCustomers';
import { shopifyOrders } from './shopifyOrders';
import { sproutDays } from './sproutDays';
import { sproutPosts } from './sproutPosts';
import { squareItems } from './squareItems';
import { squareTransactions } from './squareTransactions';
import { stripePayments } from './stripePayments';
import { tikTokPosts } from './tikTokPosts';
import { xPosts } from './xPosts';
import { youTubeVideos } from './youTubeVideos';

/** Every export that is known by name. Where several fit, the one with most signature headers is taken. */
export const presets: readonly Preset[] = [
  shopifyOrders,
  shopifyCustomers,
  squareTransactions,
  squareItems,
  stripePayments,
  etsySoldOrders,
  etsySoldOrderItems,
  gumroadSales,
  mailchimpAudience,
  klaviyoProfiles,
  metaFacebookPosts,
  metaInstagramPosts,
  facebookInsights,
  linkedInDays,
  linkedInPosts,
  tikTokPosts,
  youTubeVideos,
  xPosts,
  hootsuitePosts,
  sproutPosts,
  sproutDays,
  bufferPosts,
  metricoolDays,
  laterPosts,
  mailchimpCampaigns,
  klaviyoCampaigns,
  ga4Events,
];
