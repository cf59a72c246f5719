/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/service.schema.json","type":"object","additionalProperties":false,"required":["sources"],"properties":{"store":{"type":"string","minLength":1},"listen":{"$ref":"#/$defs/listen"},"sources":{"type":"object","minProperties":1,"maxProperties":10000,"propertyNames":{"pattern":"^[a-z0-9][a-z0-9._-]{0,99}$"},"additionalProperties":{"$ref":"#/$defs/source"}},"bundles":{"$ref":"#/$defs/bundles"},"sinks":{"type":"object","maxProperties":100,"propertyNames":{"pattern":"^[a-z0-9][a-z0-9._-]{0,99}$"},"additionalProperties":{"$ref":"#/$defs/sink"}},"access":{"$ref":"#/$defs/access"},"governance":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/governance_rule"}},"retention":{"$ref":"#/$defs/retention"},"workers":{"type":"integer","minimum":0,"maximum":64},"lease":{"$ref":"#/$defs/duration"},"drain":{"$ref":"#/$defs/duration"},"log":{"enum":["debug","info","warn","error"]}},"$defs":{"listen":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"tls":{"type":"object","additionalProperties":false,"required":["cert","key"],"properties":{"cert":{"type":"string"},"key":{"type":"string"}}},"public_url":{"type":"string","pattern":"^https?://"},"trust_proxy":{"type":"array","items":{"type":"string"}}}},"source":{"type":"object","additionalProperties":false,"properties":{"azure":{"$ref":"config.schema.json#/$defs/azure"},"aws":{"$ref":"config.schema.json#/$defs/aws"},"gcp":{"$ref":"config.schema.json#/$defs/gcp"},"paths":{"type":"array","items":{"type":"string","minLength":1}},"replay":{"type":"string","minLength":1},"inventory":{"type":"string","minLength":1},"schedule":{"$ref":"#/$defs/schedule"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"type":"integer","minimum":1,"maximum":20},"priority":{"type":"integer","minimum":-100,"maximum":100}}},"schedule":{"type":"object","additionalProperties":false,"required":["cron"],"properties":{"cron":{"type":"string","minLength":9,"maxLength":200},"time_zone":{"type":"string"},"jitter":{"$ref":"#/$defs/duration"},"at_start":{"type":"boolean"}}},"duration":{"type":"string","pattern":"^[1-9]\\d{0,5}(ms|s|m|h|d)$"},"bundles":{"type":"object","additionalProperties":false,"properties":{"references":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"trust":{"type":"string"},"scope":{"type":"string"},"allow_unsigned":{"type":"boolean"},"data":{"type":"string"},"waivers":{"type":"string"},"attestations":{"type":"string"}}},"sink":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/$defs/webhook_sink"},{"$ref":"#/$defs/slack_sink"},{"$ref":"#/$defs/teams_sink"},{"$ref":"#/$defs/github_code_scanning_sink"},{"$ref":"#/$defs/security_hub_sink"},{"$ref":"#/$defs/splunk_hec_sink"},{"$ref":"#/$defs/elastic_sink"},{"$ref":"#/$defs/object_store_sink"}]},"webhook_sink":{"type":"object","additionalProperties":false,"required":["kind","url","secrets"],"properties":{"kind":{"const":"webhook"},"url":{"type":"string","minLength":1},"secrets":{"type":"array","minItems":1,"maxItems":25,"items":{"type":"string","minLength":1}},"headers":{"type":"object","maxProperties":20,"additionalProperties":{"type":"string"}},"batch":{"type":"integer","minimum":1,"maximum":1000},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}},"slack_sink":{"type":"object","additionalProperties":false,"required":["kind","url"],"properties":{"kind":{"const":"slack"},"url":{"type":"string","minLength":1},"worst":{"type":"integer","minimum":0,"maximum":20},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}},"teams_sink":{"type":"object","additionalProperties":false,"required":["kind","url"],"properties":{"kind":{"const":"teams"},"url":{"type":"string","minLength":1},"worst":{"type":"integer","minimum":0,"maximum":20},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}},"github_code_scanning_sink":{"type":"object","additionalProperties":false,"required":["kind","repository","token","sources"],"properties":{"kind":{"const":"github-code-scanning"},"repository":{"type":"string","minLength":1},"token":{"type":"string","minLength":1},"checkout":{"type":"string","minLength":1},"ref":{"type":"string","minLength":1},"commit_sha":{"type":"string","minLength":1},"category":{"type":"string","minLength":1},"api_url":{"type":"string","minLength":1},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}},"security_hub_sink":{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"security-hub"},"role":{"type":"string","minLength":1},"external_id":{"type":"string","minLength":1},"endpoint":{"type":"string","minLength":1},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}},"splunk_hec_sink":{"type":"object","additionalProperties":false,"required":["kind","url","token"],"properties":{"kind":{"const":"splunk-hec"},"url":{"type":"string","minLength":1},"token":{"type":"string","minLength":1},"index":{"type":"string","minLength":1},"sourcetype":{"type":"string","minLength":1},"acknowledge":{"type":"boolean"},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}},"elastic_sink":{"type":"object","additionalProperties":false,"required":["kind","url","index"],"properties":{"kind":{"const":"elastic"},"url":{"type":"string","minLength":1},"index":{"type":"string","minLength":1},"api_key":{"type":"string","minLength":1},"username":{"type":"string","minLength":1},"password":{"type":"string","minLength":1},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}},"object_store_sink":{"type":"object","additionalProperties":false,"required":["kind","prefix"],"properties":{"kind":{"const":"object-store"},"prefix":{"type":"string","minLength":1},"format":{"enum":["ndjson","json","csv","sarif","ocsf","asff","html","markdown","junit"]},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}},"sink_levels":{"type":"array","items":{"enum":["critical","high","medium","low"]}},"sink_accounts":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"sink_sources":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"sink_changes":{"type":"array","minItems":1,"items":{"enum":["opened","regressed","fixed","stale"]}},"sink_all":{"type":"boolean"},"sink_attempts":{"type":"integer","minimum":1,"maximum":50},"sink_waiting":{"type":"integer","minimum":2,"maximum":100000},"access":{"type":"object","additionalProperties":false,"properties":{"oidc":{"type":"object","additionalProperties":false,"required":["issuer","client_id"],"properties":{"issuer":{"type":"string","pattern":"^https?://"},"client_id":{"type":"string","minLength":1},"client_secret":{"type":"string","minLength":1},"audience":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}},"claim":{"type":"string","minLength":1}}},"grants":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["role"],"properties":{"group":{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"role":{"enum":["viewer","operator","admin","auditor"]},"accounts":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"tags":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}}}}},"session":{"$ref":"#/$defs/duration"},"session_idle":{"$ref":"#/$defs/duration"},"token_lifetime":{"$ref":"#/$defs/duration"}}},"governance_rule":{"type":"object","additionalProperties":false,"properties":{"when":{"type":"object","additionalProperties":false,"properties":{"checks":{"type":"array","items":{"type":"string","minLength":1}},"accounts":{"type":"array","items":{"type":"string","minLength":1}},"types":{"type":"array","items":{"type":"string","minLength":1}},"levels":{"type":"array","items":{"enum":["critical","high","medium","low"]}},"tags":{"type":"object","additionalProperties":{"type":"string"}}}},"exclude":{"type":"boolean"},"owner":{"type":"string","minLength":1},"owner_tag":{"type":"string","minLength":1},"due":{"type":"object","additionalProperties":false,"properties":{"critical":{"type":"integer","minimum":0,"maximum":3650},"high":{"type":"integer","minimum":0,"maximum":3650},"medium":{"type":"integer","minimum":0,"maximum":3650},"low":{"type":"integer","minimum":0,"maximum":3650}}},"grace":{"type":"integer","minimum":0,"maximum":3650}}},"retention":{"type":"object","additionalProperties":false,"properties":{"documents":{"type":"integer","minimum":1,"maximum":1000},"runs":{"type":"integer","minimum":1,"maximum":36500},"snapshots":{"type":"integer","minimum":1,"maximum":36500},"trends":{"type":"integer","minimum":1,"maximum":36500},"fixed":{"type":"integer","minimum":1,"maximum":36500},"audit":{"type":"integer","minimum":1,"maximum":36500}}}}};
const schema130 = {"type":"object","additionalProperties":false,"properties":{"when":{"type":"object","additionalProperties":false,"properties":{"checks":{"type":"array","items":{"type":"string","minLength":1}},"accounts":{"type":"array","items":{"type":"string","minLength":1}},"types":{"type":"array","items":{"type":"string","minLength":1}},"levels":{"type":"array","items":{"enum":["critical","high","medium","low"]}},"tags":{"type":"object","additionalProperties":{"type":"string"}}}},"exclude":{"type":"boolean"},"owner":{"type":"string","minLength":1},"owner_tag":{"type":"string","minLength":1},"due":{"type":"object","additionalProperties":false,"properties":{"critical":{"type":"integer","minimum":0,"maximum":3650},"high":{"type":"integer","minimum":0,"maximum":3650},"medium":{"type":"integer","minimum":0,"maximum":3650},"low":{"type":"integer","minimum":0,"maximum":3650}}},"grace":{"type":"integer","minimum":0,"maximum":3650}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ajv_dist_runtime_ucs2length.default;
const pattern4 = new RegExp("^https?://", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9._-]{0,99}$", "u");
const pattern24 = new RegExp("^[1-9]\\d{0,5}(ms|s|m|h|d)$", "u");
const schema33 = {"type":"object","additionalProperties":false,"properties":{"azure":{"$ref":"config.schema.json#/$defs/azure"},"aws":{"$ref":"config.schema.json#/$defs/aws"},"gcp":{"$ref":"config.schema.json#/$defs/gcp"},"paths":{"type":"array","items":{"type":"string","minLength":1}},"replay":{"type":"string","minLength":1},"inventory":{"type":"string","minLength":1},"schedule":{"$ref":"#/$defs/schedule"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"type":"integer","minimum":1,"maximum":20},"priority":{"type":"integer","minimum":-100,"maximum":100}}};
const schema35 = {"type":"object","additionalProperties":false,"properties":{"subscriptions":{"type":"array","items":{"type":"string","minLength":1}},"management_groups":{"type":"array","items":{"type":"string","minLength":1}},"cloud":{"enum":["public","usgovernment","china"]},"endpoint":{"$ref":"#/$defs/endpoint"}}};
const pattern6 = new RegExp("^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/|$))", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "subscriptions") || (key0 === "management_groups")) || (key0 === "cloud")) || (key0 === "endpoint"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.subscriptions !== undefined){
let data0 = data.subscriptions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate29.errors = [{instancePath:instancePath+"/subscriptions/" + i0,schemaPath:"#/properties/subscriptions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/subscriptions/" + i0,schemaPath:"#/properties/subscriptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/subscriptions",schemaPath:"#/properties/subscriptions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.management_groups !== undefined){
let data2 = data.management_groups;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate29.errors = [{instancePath:instancePath+"/management_groups/" + i1,schemaPath:"#/properties/management_groups/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/management_groups/" + i1,schemaPath:"#/properties/management_groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/management_groups",schemaPath:"#/properties/management_groups/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cloud !== undefined){
let data4 = data.cloud;
const _errs10 = errors;
if(!(((data4 === "public") || (data4 === "usgovernment")) || (data4 === "china"))){
validate29.errors = [{instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/enum",keyword:"enum",params:{allowedValues: schema35.properties.cloud.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined){
let data5 = data.endpoint;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate29.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/endpoint/pattern",keyword:"pattern",params:{pattern: "^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/|$))"},message:"must match pattern \""+"^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/|$))"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^[a-z]{2}(-[a-z]+)+-\\d$", "u");
const pattern8 = new RegExp("^arn:aws[a-z-]*:iam::\\d{12}:role/[\\w+=,.@/-]+$", "u");
const pattern9 = new RegExp("^[\\w+=,.@:/-]{2,1224}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "regions") || (key0 === "accounts")) || (key0 === "organization")) || (key0 === "aggregator")) || (key0 === "endpoint"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.regions !== undefined){
let data0 = data.regions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
validate31.errors = [{instancePath:instancePath+"/regions/" + i0,schemaPath:"#/properties/regions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-\\d$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-\\d$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/regions/" + i0,schemaPath:"#/properties/regions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data2 = data.accounts;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
validate31.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.role === undefined) && (missing0 = "role")){
validate31.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/aws_account/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "role") || (key1 === "external_id"))){
validate31.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/aws_account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.role !== undefined){
let data4 = data3.role;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate31.errors = [{instancePath:instancePath+"/accounts/" + i1+"/role",schemaPath:"#/$defs/aws_account/properties/role/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::\\d{12}:role/[\\w+=,.@/-]+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::\\d{12}:role/[\\w+=,.@/-]+$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/accounts/" + i1+"/role",schemaPath:"#/$defs/aws_account/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.external_id !== undefined){
let data5 = data3.external_id;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
validate31.errors = [{instancePath:instancePath+"/accounts/" + i1+"/external_id",schemaPath:"#/$defs/aws_account/properties/external_id/pattern",keyword:"pattern",params:{pattern: "^[\\w+=,.@:/-]{2,1224}$"},message:"must match pattern \""+"^[\\w+=,.@:/-]{2,1224}$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/accounts/" + i1+"/external_id",schemaPath:"#/$defs/aws_account/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/aws_account/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data6 = data.organization;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.role === undefined) && (missing1 = "role")){
validate31.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/aws_account/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key2 in data6){
if(!((key2 === "role") || (key2 === "external_id"))){
validate31.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/aws_account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data6.role !== undefined){
let data7 = data6.role;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
validate31.errors = [{instancePath:instancePath+"/organization/role",schemaPath:"#/$defs/aws_account/properties/role/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::\\d{12}:role/[\\w+=,.@/-]+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::\\d{12}:role/[\\w+=,.@/-]+$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/organization/role",schemaPath:"#/$defs/aws_account/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.external_id !== undefined){
let data8 = data6.external_id;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
validate31.errors = [{instancePath:instancePath+"/organization/external_id",schemaPath:"#/$defs/aws_account/properties/external_id/pattern",keyword:"pattern",params:{pattern: "^[\\w+=,.@:/-]{2,1224}$"},message:"must match pattern \""+"^[\\w+=,.@:/-]{2,1224}$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/organization/external_id",schemaPath:"#/$defs/aws_account/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/aws_account/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aggregator !== undefined){
let data9 = data.aggregator;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate31.errors = [{instancePath:instancePath+"/aggregator",schemaPath:"#/properties/aggregator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/aggregator",schemaPath:"#/properties/aggregator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined){
let data10 = data.endpoint;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate31.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/endpoint/pattern",keyword:"pattern",params:{pattern: "^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/|$))"},message:"must match pattern \""+"^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/|$))"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern13 = new RegExp("^(projects|folders|organizations)/.+$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "scopes") || (key0 === "endpoint"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.scopes !== undefined){
let data0 = data.scopes;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
validate33.errors = [{instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^(projects|folders|organizations)/.+$"},message:"must match pattern \""+"^(projects|folders|organizations)/.+$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined){
let data2 = data.endpoint;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
validate33.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/endpoint/pattern",keyword:"pattern",params:{pattern: "^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/|$))"},message:"must match pattern \""+"^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/|$))"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cron === undefined) && (missing0 = "cron")){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "cron") || (key0 === "time_zone")) || (key0 === "jitter")) || (key0 === "at_start"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cron !== undefined){
let data0 = data.cron;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 200){
validate35.errors = [{instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data0) < 9){
validate35.errors = [{instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/minLength",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_zone !== undefined){
const _errs4 = errors;
if(typeof data.time_zone !== "string"){
validate35.errors = [{instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jitter !== undefined){
let data2 = data.jitter;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern24.test(data2)){
validate35.errors = [{instancePath:instancePath+"/jitter",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/jitter",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at_start !== undefined){
const _errs9 = errors;
if(typeof data.at_start !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/at_start",schemaPath:"#/properties/at_start/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.azure !== undefined){
const _errs2 = errors;
if(!(validate29(data.azure, {instancePath:instancePath+"/azure",parentData:data,parentDataProperty:"azure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aws !== undefined){
const _errs3 = errors;
if(!(validate31(data.aws, {instancePath:instancePath+"/aws",parentData:data,parentDataProperty:"aws",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gcp !== undefined){
const _errs4 = errors;
if(!(validate33(data.gcp, {instancePath:instancePath+"/gcp",parentData:data,parentDataProperty:"gcp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paths !== undefined){
let data3 = data.paths;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate21.errors = [{instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replay !== undefined){
let data5 = data.replay;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate21.errors = [{instancePath:instancePath+"/replay",schemaPath:"#/properties/replay/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/replay",schemaPath:"#/properties/replay/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inventory !== undefined){
let data6 = data.inventory;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate21.errors = [{instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
const _errs13 = errors;
if(!(validate35(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data8 = data.time_limit;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data8 === "string"){
if(!pattern24.test(data8)){
validate21.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data9 = data.attempts;
const _errs17 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate21.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 20 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data10 = data.priority;
const _errs19 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate21.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data10 < -100 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","additionalProperties":false,"required":["kind","url","secrets"],"properties":{"kind":{"const":"webhook"},"url":{"type":"string","minLength":1},"secrets":{"type":"array","minItems":1,"maxItems":25,"items":{"type":"string","minLength":1}},"headers":{"type":"object","maxProperties":20,"additionalProperties":{"type":"string"}},"batch":{"type":"integer","minimum":1,"maximum":1000},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}};
const schema57 = {"type":"array","items":{"enum":["critical","high","medium","low"]}};
const schema60 = {"type":"array","minItems":1,"items":{"enum":["opened","regressed","fixed","stale"]}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.secrets === undefined) && (missing0 = "secrets"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("webhook" !== data.kind){
validate39.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "webhook"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate39.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secrets !== undefined){
let data2 = data.secrets;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 25){
validate39.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 25},message:"must NOT have more than 25 items"}];
return false;
}
else {
if(data2.length < 1){
validate39.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate39.errors = [{instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/properties/secrets/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data4 = data.headers;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 20){
validate39.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties"}];
return false;
}
else {
for(const key1 in data4){
const _errs12 = errors;
if(typeof data4[key1] !== "string"){
validate39.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.batch !== undefined){
let data6 = data.batch;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate39.errors = [{instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
validate39.errors = [{instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate39.errors = [{instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data7 = data.levels;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs19 = errors;
if(!((((data8 === "critical") || (data8 === "high")) || (data8 === "medium")) || (data8 === "low"))){
validate39.errors = [{instancePath:instancePath+"/levels/" + i1,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data9 = data.accounts;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
if(data9.length < 1){
validate39.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate39.errors = [{instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data11 = data.sources;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data11)){
if(data11.length < 1){
validate39.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate39.errors = [{instancePath:instancePath+"/sources/" + i3,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/sources/" + i3,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs28 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data13 = data.changes;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data13)){
if(data13.length < 1){
validate39.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid10 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
const _errs33 = errors;
if(!((((data14 === "opened") || (data14 === "regressed")) || (data14 === "fixed")) || (data14 === "stale"))){
validate39.errors = [{instancePath:instancePath+"/changes/" + i4,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs33 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs34 = errors;
if(typeof data.all !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data16 = data.time_limit;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data16 === "string"){
if(!pattern24.test(data16)){
validate39.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data17 = data.attempts;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate39.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 50 || isNaN(data17)){
validate39.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate39.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data18 = data.waiting;
const _errs43 = errors;
const _errs44 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate39.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100000 || isNaN(data18)){
validate39.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data18 < 2 || isNaN(data18)){
validate39.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","additionalProperties":false,"required":["kind","url"],"properties":{"kind":{"const":"slack"},"url":{"type":"string","minLength":1},"worst":{"type":"integer","minimum":0,"maximum":20},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.url === undefined) && (missing0 = "url"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema65.properties, key0))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("slack" !== data.kind){
validate40.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "slack"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate40.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worst !== undefined){
let data2 = data.worst;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate40.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20 || isNaN(data2)){
validate40.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate40.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data3 = data.levels;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(!((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low"))){
validate40.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data5 = data.accounts;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length < 1){
validate40.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate40.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data7 = data.sources;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length < 1){
validate40.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate40.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data9 = data.changes;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
if(data9.length < 1){
validate40.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs24 = errors;
if(!((((data10 === "opened") || (data10 === "regressed")) || (data10 === "fixed")) || (data10 === "stale"))){
validate40.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs24 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs25 = errors;
if(typeof data.all !== "boolean"){
validate40.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data12 = data.time_limit;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data12 === "string"){
if(!pattern24.test(data12)){
validate40.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data13 = data.attempts;
const _errs31 = errors;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate40.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 50 || isNaN(data13)){
validate40.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate40.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data14 = data.waiting;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate40.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000 || isNaN(data14)){
validate40.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data14 < 2 || isNaN(data14)){
validate40.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","additionalProperties":false,"required":["kind","url"],"properties":{"kind":{"const":"teams"},"url":{"type":"string","minLength":1},"worst":{"type":"integer","minimum":0,"maximum":20},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.url === undefined) && (missing0 = "url"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema74.properties, key0))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("teams" !== data.kind){
validate41.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "teams"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate41.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worst !== undefined){
let data2 = data.worst;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate41.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20 || isNaN(data2)){
validate41.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate41.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data3 = data.levels;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(!((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low"))){
validate41.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data5 = data.accounts;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length < 1){
validate41.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate41.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data7 = data.sources;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length < 1){
validate41.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate41.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data9 = data.changes;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
if(data9.length < 1){
validate41.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs24 = errors;
if(!((((data10 === "opened") || (data10 === "regressed")) || (data10 === "fixed")) || (data10 === "stale"))){
validate41.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs24 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs25 = errors;
if(typeof data.all !== "boolean"){
validate41.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data12 = data.time_limit;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data12 === "string"){
if(!pattern24.test(data12)){
validate41.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data13 = data.attempts;
const _errs31 = errors;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate41.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 50 || isNaN(data13)){
validate41.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate41.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data14 = data.waiting;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate41.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000 || isNaN(data14)){
validate41.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data14 < 2 || isNaN(data14)){
validate41.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","additionalProperties":false,"required":["kind","repository","token","sources"],"properties":{"kind":{"const":"github-code-scanning"},"repository":{"type":"string","minLength":1},"token":{"type":"string","minLength":1},"checkout":{"type":"string","minLength":1},"ref":{"type":"string","minLength":1},"commit_sha":{"type":"string","minLength":1},"category":{"type":"string","minLength":1},"api_url":{"type":"string","minLength":1},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.token === undefined) && (missing0 = "token"))) || ((data.sources === undefined) && (missing0 = "sources"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema83.properties, key0))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("github-code-scanning" !== data.kind){
validate42.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "github-code-scanning"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
let data1 = data.repository;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate42.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
let data2 = data.token;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate42.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkout !== undefined){
let data3 = data.checkout;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate42.errors = [{instancePath:instancePath+"/checkout",schemaPath:"#/properties/checkout/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/checkout",schemaPath:"#/properties/checkout/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ref !== undefined){
let data4 = data.ref;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate42.errors = [{instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit_sha !== undefined){
let data5 = data.commit_sha;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate42.errors = [{instancePath:instancePath+"/commit_sha",schemaPath:"#/properties/commit_sha/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/commit_sha",schemaPath:"#/properties/commit_sha/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data6 = data.category;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate42.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_url !== undefined){
let data7 = data.api_url;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate42.errors = [{instancePath:instancePath+"/api_url",schemaPath:"#/properties/api_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/api_url",schemaPath:"#/properties/api_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data8 = data.levels;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs20 = errors;
if(!((((data9 === "critical") || (data9 === "high")) || (data9 === "medium")) || (data9 === "low"))){
validate42.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data10 = data.accounts;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length < 1){
validate42.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate42.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data12 = data.sources;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
if(data12.length < 1){
validate42.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(func2(data13) < 1){
validate42.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data14 = data.time_limit;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(!pattern24.test(data14)){
validate42.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data15 = data.attempts;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate42.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 50 || isNaN(data15)){
validate42.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate42.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data16 = data.waiting;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate42.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100000 || isNaN(data16)){
validate42.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data16 < 2 || isNaN(data16)){
validate42.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"security-hub"},"role":{"type":"string","minLength":1},"external_id":{"type":"string","minLength":1},"endpoint":{"type":"string","minLength":1},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema90.properties, key0))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("security-hub" !== data.kind){
validate43.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "security-hub"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data1 = data.role;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate43.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.external_id !== undefined){
let data2 = data.external_id;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate43.errors = [{instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined){
let data3 = data.endpoint;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate43.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data4 = data.levels;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(!((((data5 === "critical") || (data5 === "high")) || (data5 === "medium")) || (data5 === "low"))){
validate43.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data6 = data.accounts;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length < 1){
validate43.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate43.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data8 = data.sources;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length < 1){
validate43.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate43.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data10 = data.changes;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
if(data10.length < 1){
validate43.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs26 = errors;
if(!((((data11 === "opened") || (data11 === "regressed")) || (data11 === "fixed")) || (data11 === "stale"))){
validate43.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs26 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs27 = errors;
if(typeof data.all !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data13 = data.time_limit;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data13 === "string"){
if(!pattern24.test(data13)){
validate43.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data14 = data.attempts;
const _errs33 = errors;
const _errs34 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate43.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 50 || isNaN(data14)){
validate43.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate43.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data15 = data.waiting;
const _errs36 = errors;
const _errs37 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate43.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100000 || isNaN(data15)){
validate43.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data15 < 2 || isNaN(data15)){
validate43.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"type":"object","additionalProperties":false,"required":["kind","url","token"],"properties":{"kind":{"const":"splunk-hec"},"url":{"type":"string","minLength":1},"token":{"type":"string","minLength":1},"index":{"type":"string","minLength":1},"sourcetype":{"type":"string","minLength":1},"acknowledge":{"type":"boolean"},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.token === undefined) && (missing0 = "token"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema99.properties, key0))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("splunk-hec" !== data.kind){
validate44.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "splunk-hec"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate44.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
let data2 = data.token;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate44.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data3 = data.index;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate44.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourcetype !== undefined){
let data4 = data.sourcetype;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate44.errors = [{instancePath:instancePath+"/sourcetype",schemaPath:"#/properties/sourcetype/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/sourcetype",schemaPath:"#/properties/sourcetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acknowledge !== undefined){
const _errs11 = errors;
if(typeof data.acknowledge !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/acknowledge",schemaPath:"#/properties/acknowledge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data6 = data.levels;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
if(!((((data7 === "critical") || (data7 === "high")) || (data7 === "medium")) || (data7 === "low"))){
validate44.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data8 = data.accounts;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length < 1){
validate44.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate44.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data10 = data.sources;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
if(data10.length < 1){
validate44.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate44.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data12 = data.changes;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data12)){
if(data12.length < 1){
validate44.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
const _errs30 = errors;
if(!((((data13 === "opened") || (data13 === "regressed")) || (data13 === "fixed")) || (data13 === "stale"))){
validate44.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs30 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs31 = errors;
if(typeof data.all !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data15 = data.time_limit;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(!pattern24.test(data15)){
validate44.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data16 = data.attempts;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate44.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 50 || isNaN(data16)){
validate44.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate44.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data17 = data.waiting;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate44.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100000 || isNaN(data17)){
validate44.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data17 < 2 || isNaN(data17)){
validate44.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","additionalProperties":false,"required":["kind","url","index"],"properties":{"kind":{"const":"elastic"},"url":{"type":"string","minLength":1},"index":{"type":"string","minLength":1},"api_key":{"type":"string","minLength":1},"username":{"type":"string","minLength":1},"password":{"type":"string","minLength":1},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.index === undefined) && (missing0 = "index"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema108.properties, key0))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("elastic" !== data.kind){
validate45.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "elastic"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate45.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data2 = data.index;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate45.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
let data3 = data.api_key;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate45.errors = [{instancePath:instancePath+"/api_key",schemaPath:"#/properties/api_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/api_key",schemaPath:"#/properties/api_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
let data4 = data.username;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate45.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data5 = data.password;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate45.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data6 = data.levels;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
if(!((((data7 === "critical") || (data7 === "high")) || (data7 === "medium")) || (data7 === "low"))){
validate45.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data8 = data.accounts;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length < 1){
validate45.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate45.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data10 = data.sources;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
if(data10.length < 1){
validate45.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate45.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data12 = data.changes;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data12)){
if(data12.length < 1){
validate45.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
const _errs30 = errors;
if(!((((data13 === "opened") || (data13 === "regressed")) || (data13 === "fixed")) || (data13 === "stale"))){
validate45.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs30 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs31 = errors;
if(typeof data.all !== "boolean"){
validate45.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data15 = data.time_limit;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(!pattern24.test(data15)){
validate45.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data16 = data.attempts;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate45.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 50 || isNaN(data16)){
validate45.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate45.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data17 = data.waiting;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate45.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100000 || isNaN(data17)){
validate45.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data17 < 2 || isNaN(data17)){
validate45.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"object","additionalProperties":false,"required":["kind","prefix"],"properties":{"kind":{"const":"object-store"},"prefix":{"type":"string","minLength":1},"format":{"enum":["ndjson","json","csv","sarif","ocsf","asff","html","markdown","junit"]},"levels":{"$ref":"#/$defs/sink_levels"},"accounts":{"$ref":"#/$defs/sink_accounts"},"sources":{"$ref":"#/$defs/sink_sources"},"changes":{"$ref":"#/$defs/sink_changes"},"all":{"$ref":"#/$defs/sink_all"},"time_limit":{"$ref":"#/$defs/duration"},"attempts":{"$ref":"#/$defs/sink_attempts"},"waiting":{"$ref":"#/$defs/sink_waiting"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.prefix === undefined) && (missing0 = "prefix"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema117.properties, key0))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("object-store" !== data.kind){
validate46.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "object-store"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefix !== undefined){
let data1 = data.prefix;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate46.errors = [{instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data2 = data.format;
const _errs5 = errors;
if(!(((((((((data2 === "ndjson") || (data2 === "json")) || (data2 === "csv")) || (data2 === "sarif")) || (data2 === "ocsf")) || (data2 === "asff")) || (data2 === "html")) || (data2 === "markdown")) || (data2 === "junit"))){
validate46.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema117.properties.format.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data3 = data.levels;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(!((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low"))){
validate46.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data5 = data.accounts;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length < 1){
validate46.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate46.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data7 = data.sources;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length < 1){
validate46.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate46.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs18 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data9 = data.changes;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
if(data9.length < 1){
validate46.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs23 = errors;
if(!((((data10 === "opened") || (data10 === "regressed")) || (data10 === "fixed")) || (data10 === "stale"))){
validate46.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs23 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs24 = errors;
if(typeof data.all !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data12 = data.time_limit;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(!pattern24.test(data12)){
validate46.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data13 = data.attempts;
const _errs30 = errors;
const _errs31 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate46.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 50 || isNaN(data13)){
validate46.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate46.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data14 = data.waiting;
const _errs33 = errors;
const _errs34 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate46.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000 || isNaN(data14)){
validate46.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data14 < 2 || isNaN(data14)){
validate46.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "webhook"){
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "slack"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "teams"){
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "github-code-scanning"){
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "security-hub"){
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "splunk-hec"){
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "elastic"){
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "object-store"){
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate38.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema126 = {"type":"object","additionalProperties":false,"properties":{"oidc":{"type":"object","additionalProperties":false,"required":["issuer","client_id"],"properties":{"issuer":{"type":"string","pattern":"^https?://"},"client_id":{"type":"string","minLength":1},"client_secret":{"type":"string","minLength":1},"audience":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1}},"claim":{"type":"string","minLength":1}}},"grants":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["role"],"properties":{"group":{"type":"string","minLength":1},"subject":{"type":"string","minLength":1},"role":{"enum":["viewer","operator","admin","auditor"]},"accounts":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"tags":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}}}}},"session":{"$ref":"#/$defs/duration"},"session_idle":{"$ref":"#/$defs/duration"},"token_lifetime":{"$ref":"#/$defs/duration"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "oidc") || (key0 === "grants")) || (key0 === "session")) || (key0 === "session_idle")) || (key0 === "token_lifetime"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.oidc !== undefined){
let data0 = data.oidc;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.issuer === undefined) && (missing0 = "issuer")) || ((data0.client_id === undefined) && (missing0 = "client_id"))){
validate56.errors = [{instancePath:instancePath+"/oidc",schemaPath:"#/properties/oidc/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!((((((key1 === "issuer") || (key1 === "client_id")) || (key1 === "client_secret")) || (key1 === "audience")) || (key1 === "scopes")) || (key1 === "claim"))){
validate56.errors = [{instancePath:instancePath+"/oidc",schemaPath:"#/properties/oidc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.issuer !== undefined){
let data1 = data0.issuer;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate56.errors = [{instancePath:instancePath+"/oidc/issuer",schemaPath:"#/properties/oidc/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/oidc/issuer",schemaPath:"#/properties/oidc/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.client_id !== undefined){
let data2 = data0.client_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate56.errors = [{instancePath:instancePath+"/oidc/client_id",schemaPath:"#/properties/oidc/properties/client_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/oidc/client_id",schemaPath:"#/properties/oidc/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.client_secret !== undefined){
let data3 = data0.client_secret;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate56.errors = [{instancePath:instancePath+"/oidc/client_secret",schemaPath:"#/properties/oidc/properties/client_secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/oidc/client_secret",schemaPath:"#/properties/oidc/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.audience !== undefined){
let data4 = data0.audience;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate56.errors = [{instancePath:instancePath+"/oidc/audience",schemaPath:"#/properties/oidc/properties/audience/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/oidc/audience",schemaPath:"#/properties/oidc/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.scopes !== undefined){
let data5 = data0.scopes;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate56.errors = [{instancePath:instancePath+"/oidc/scopes/" + i0,schemaPath:"#/properties/oidc/properties/scopes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/oidc/scopes/" + i0,schemaPath:"#/properties/oidc/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/oidc/scopes",schemaPath:"#/properties/oidc/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.claim !== undefined){
let data7 = data0.claim;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate56.errors = [{instancePath:instancePath+"/oidc/claim",schemaPath:"#/properties/oidc/properties/claim/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/oidc/claim",schemaPath:"#/properties/oidc/properties/claim/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/oidc",schemaPath:"#/properties/oidc/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grants !== undefined){
let data8 = data.grants;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length > 1000){
validate56.errors = [{instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((data9.role === undefined) && (missing1 = "role")){
validate56.errors = [{instancePath:instancePath+"/grants/" + i1,schemaPath:"#/properties/grants/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((((key2 === "group") || (key2 === "subject")) || (key2 === "role")) || (key2 === "accounts")) || (key2 === "tags"))){
validate56.errors = [{instancePath:instancePath+"/grants/" + i1,schemaPath:"#/properties/grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.group !== undefined){
let data10 = data9.group;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/group",schemaPath:"#/properties/grants/items/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/group",schemaPath:"#/properties/grants/items/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.subject !== undefined){
let data11 = data9.subject;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/subject",schemaPath:"#/properties/grants/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/subject",schemaPath:"#/properties/grants/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.role !== undefined){
let data12 = data9.role;
const _errs28 = errors;
if(!((((data12 === "viewer") || (data12 === "operator")) || (data12 === "admin")) || (data12 === "auditor"))){
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/role",schemaPath:"#/properties/grants/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema126.properties.grants.items.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.accounts !== undefined){
let data13 = data9.accounts;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
if(data13.length < 1){
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/accounts",schemaPath:"#/properties/grants/items/properties/accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs31 = errors;
if(errors === _errs31){
if(typeof data14 === "string"){
if(func2(data14) < 1){
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/accounts/" + i2,schemaPath:"#/properties/grants/items/properties/accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/accounts/" + i2,schemaPath:"#/properties/grants/items/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/accounts",schemaPath:"#/properties/grants/items/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.tags !== undefined){
let data15 = data9.tags;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/tags",schemaPath:"#/properties/grants/items/properties/tags/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key3 in data15){
const _errs36 = errors;
if(typeof data15[key3] !== "string"){
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grants/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs36 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/grants/" + i1+"/tags",schemaPath:"#/properties/grants/items/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/grants/" + i1,schemaPath:"#/properties/grants/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
let data17 = data.session;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(!pattern24.test(data17)){
validate56.errors = [{instancePath:instancePath+"/session",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/session",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_idle !== undefined){
let data18 = data.session_idle;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data18 === "string"){
if(!pattern24.test(data18)){
validate56.errors = [{instancePath:instancePath+"/session_idle",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/session_idle",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_lifetime !== undefined){
let data19 = data.token_lifetime;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data19 === "string"){
if(!pattern24.test(data19)){
validate56.errors = [{instancePath:instancePath+"/token_lifetime",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/token_lifetime",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/service.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sources === undefined) && (missing0 = "sources")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.store !== undefined){
let data0 = data.store;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate20.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.listen !== undefined){
let data1 = data.listen;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs7 = errors;
for(const key1 in data1){
if(!(((((key1 === "host") || (key1 === "port")) || (key1 === "tls")) || (key1 === "public_url")) || (key1 === "trust_proxy"))){
validate20.errors = [{instancePath:instancePath+"/listen",schemaPath:"#/$defs/listen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.host !== undefined){
let data2 = data1.host;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate20.errors = [{instancePath:instancePath+"/listen/host",schemaPath:"#/$defs/listen/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/listen/host",schemaPath:"#/$defs/listen/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.port !== undefined){
let data3 = data1.port;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/$defs/listen/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/$defs/listen/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/$defs/listen/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tls !== undefined){
let data4 = data1.tls;
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.cert === undefined) && (missing1 = "cert")) || ((data4.key === undefined) && (missing1 = "key"))){
validate20.errors = [{instancePath:instancePath+"/listen/tls",schemaPath:"#/$defs/listen/properties/tls/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data4){
if(!((key2 === "cert") || (key2 === "key"))){
validate20.errors = [{instancePath:instancePath+"/listen/tls",schemaPath:"#/$defs/listen/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data4.cert !== undefined){
const _errs15 = errors;
if(typeof data4.cert !== "string"){
validate20.errors = [{instancePath:instancePath+"/listen/tls/cert",schemaPath:"#/$defs/listen/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.key !== undefined){
const _errs17 = errors;
if(typeof data4.key !== "string"){
validate20.errors = [{instancePath:instancePath+"/listen/tls/key",schemaPath:"#/$defs/listen/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/listen/tls",schemaPath:"#/$defs/listen/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.public_url !== undefined){
let data7 = data1.public_url;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate20.errors = [{instancePath:instancePath+"/listen/public_url",schemaPath:"#/$defs/listen/properties/public_url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/listen/public_url",schemaPath:"#/$defs/listen/properties/public_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.trust_proxy !== undefined){
let data8 = data1.trust_proxy;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data8)){
var valid4 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs23 = errors;
if(typeof data8[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/listen/trust_proxy/" + i0,schemaPath:"#/$defs/listen/properties/trust_proxy/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs23 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/listen/trust_proxy",schemaPath:"#/$defs/listen/properties/trust_proxy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/listen",schemaPath:"#/$defs/listen/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data10 = data.sources;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 10000){
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
if(Object.keys(data10).length < 1){
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key3 in data10){
const _errs27 = errors;
if(typeof key3 === "string"){
if(!pattern5.test(key3)){
const err0 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,99}$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid5 = _errs27 === errors;
if(!valid5){
const err1 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key4 in data10){
const _errs29 = errors;
if(!(validate21(data10[key4], {instancePath:instancePath+"/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bundles !== undefined){
let data12 = data.bundles;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs33 = errors;
for(const key5 in data12){
if(!(((((((key5 === "references") || (key5 === "trust")) || (key5 === "scope")) || (key5 === "allow_unsigned")) || (key5 === "data")) || (key5 === "waivers")) || (key5 === "attestations"))){
validate20.errors = [{instancePath:instancePath+"/bundles",schemaPath:"#/$defs/bundles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data12.references !== undefined){
let data13 = data12.references;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data13)){
if(data13.length < 1){
validate20.errors = [{instancePath:instancePath+"/bundles/references",schemaPath:"#/$defs/bundles/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid9 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs36 = errors;
if(errors === _errs36){
if(typeof data14 === "string"){
if(func2(data14) < 1){
validate20.errors = [{instancePath:instancePath+"/bundles/references/" + i1,schemaPath:"#/$defs/bundles/properties/references/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bundles/references/" + i1,schemaPath:"#/$defs/bundles/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs36 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bundles/references",schemaPath:"#/$defs/bundles/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.trust !== undefined){
const _errs38 = errors;
if(typeof data12.trust !== "string"){
validate20.errors = [{instancePath:instancePath+"/bundles/trust",schemaPath:"#/$defs/bundles/properties/trust/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.scope !== undefined){
const _errs40 = errors;
if(typeof data12.scope !== "string"){
validate20.errors = [{instancePath:instancePath+"/bundles/scope",schemaPath:"#/$defs/bundles/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.allow_unsigned !== undefined){
const _errs42 = errors;
if(typeof data12.allow_unsigned !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/bundles/allow_unsigned",schemaPath:"#/$defs/bundles/properties/allow_unsigned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.data !== undefined){
const _errs44 = errors;
if(typeof data12.data !== "string"){
validate20.errors = [{instancePath:instancePath+"/bundles/data",schemaPath:"#/$defs/bundles/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.waivers !== undefined){
const _errs46 = errors;
if(typeof data12.waivers !== "string"){
validate20.errors = [{instancePath:instancePath+"/bundles/waivers",schemaPath:"#/$defs/bundles/properties/waivers/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.attestations !== undefined){
const _errs48 = errors;
if(typeof data12.attestations !== "string"){
validate20.errors = [{instancePath:instancePath+"/bundles/attestations",schemaPath:"#/$defs/bundles/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bundles",schemaPath:"#/$defs/bundles/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sinks !== undefined){
let data21 = data.sinks;
const _errs50 = errors;
if(errors === _errs50){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 100){
validate20.errors = [{instancePath:instancePath+"/sinks",schemaPath:"#/properties/sinks/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"}];
return false;
}
else {
for(const key6 in data21){
const _errs52 = errors;
if(typeof key6 === "string"){
if(!pattern5.test(key6)){
const err2 = {instancePath:instancePath+"/sinks",schemaPath:"#/properties/sinks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,99}$"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid10 = _errs52 === errors;
if(!valid10){
const err3 = {instancePath:instancePath+"/sinks",schemaPath:"#/properties/sinks/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid10){
for(const key7 in data21){
const _errs54 = errors;
if(!(validate38(data21[key7], {instancePath:instancePath+"/sinks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid11 = _errs54 === errors;
if(!valid11){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sinks",schemaPath:"#/properties/sinks/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
const _errs55 = errors;
if(!(validate56(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.governance !== undefined){
let data24 = data.governance;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data24)){
if(data24.length > 1000){
validate20.errors = [{instancePath:instancePath+"/governance",schemaPath:"#/properties/governance/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid12 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
const _errs61 = errors;
for(const key8 in data25){
if(!((((((key8 === "when") || (key8 === "exclude")) || (key8 === "owner")) || (key8 === "owner_tag")) || (key8 === "due")) || (key8 === "grace"))){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2,schemaPath:"#/$defs/governance_rule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data25.when !== undefined){
let data26 = data25.when;
const _errs62 = errors;
if(errors === _errs62){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const _errs64 = errors;
for(const key9 in data26){
if(!(((((key9 === "checks") || (key9 === "accounts")) || (key9 === "types")) || (key9 === "levels")) || (key9 === "tags"))){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when",schemaPath:"#/$defs/governance_rule/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs64 === errors){
if(data26.checks !== undefined){
let data27 = data26.checks;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data27)){
var valid16 = true;
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
const _errs67 = errors;
if(errors === _errs67){
if(typeof data28 === "string"){
if(func2(data28) < 1){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/checks/" + i3,schemaPath:"#/$defs/governance_rule/properties/when/properties/checks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/checks/" + i3,schemaPath:"#/$defs/governance_rule/properties/when/properties/checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs67 === errors;
if(!valid16){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/checks",schemaPath:"#/$defs/governance_rule/properties/when/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs65 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data26.accounts !== undefined){
let data29 = data26.accounts;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data29)){
var valid17 = true;
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
const _errs71 = errors;
if(errors === _errs71){
if(typeof data30 === "string"){
if(func2(data30) < 1){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/accounts/" + i4,schemaPath:"#/$defs/governance_rule/properties/when/properties/accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/accounts/" + i4,schemaPath:"#/$defs/governance_rule/properties/when/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs71 === errors;
if(!valid17){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/accounts",schemaPath:"#/$defs/governance_rule/properties/when/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs69 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data26.types !== undefined){
let data31 = data26.types;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data31)){
var valid18 = true;
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
const _errs75 = errors;
if(errors === _errs75){
if(typeof data32 === "string"){
if(func2(data32) < 1){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/types/" + i5,schemaPath:"#/$defs/governance_rule/properties/when/properties/types/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/types/" + i5,schemaPath:"#/$defs/governance_rule/properties/when/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid18 = _errs75 === errors;
if(!valid18){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/types",schemaPath:"#/$defs/governance_rule/properties/when/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs73 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data26.levels !== undefined){
let data33 = data26.levels;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data33)){
var valid19 = true;
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
let data34 = data33[i6];
const _errs79 = errors;
if(!((((data34 === "critical") || (data34 === "high")) || (data34 === "medium")) || (data34 === "low"))){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/levels/" + i6,schemaPath:"#/$defs/governance_rule/properties/when/properties/levels/items/enum",keyword:"enum",params:{allowedValues: schema130.properties.when.properties.levels.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs79 === errors;
if(!valid19){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/levels",schemaPath:"#/$defs/governance_rule/properties/when/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs77 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data26.tags !== undefined){
let data35 = data26.tags;
const _errs80 = errors;
if(errors === _errs80){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key10 in data35){
const _errs83 = errors;
if(typeof data35[key10] !== "string"){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/tags/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/governance_rule/properties/when/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs83 === errors;
if(!valid20){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when/tags",schemaPath:"#/$defs/governance_rule/properties/when/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs80 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/when",schemaPath:"#/$defs/governance_rule/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data25.exclude !== undefined){
const _errs85 = errors;
if(typeof data25.exclude !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/exclude",schemaPath:"#/$defs/governance_rule/properties/exclude/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid14 = _errs85 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data25.owner !== undefined){
let data38 = data25.owner;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data38 === "string"){
if(func2(data38) < 1){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/owner",schemaPath:"#/$defs/governance_rule/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/owner",schemaPath:"#/$defs/governance_rule/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs87 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data25.owner_tag !== undefined){
let data39 = data25.owner_tag;
const _errs89 = errors;
if(errors === _errs89){
if(typeof data39 === "string"){
if(func2(data39) < 1){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/owner_tag",schemaPath:"#/$defs/governance_rule/properties/owner_tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/owner_tag",schemaPath:"#/$defs/governance_rule/properties/owner_tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs89 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data25.due !== undefined){
let data40 = data25.due;
const _errs91 = errors;
if(errors === _errs91){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
const _errs93 = errors;
for(const key11 in data40){
if(!((((key11 === "critical") || (key11 === "high")) || (key11 === "medium")) || (key11 === "low"))){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due",schemaPath:"#/$defs/governance_rule/properties/due/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs93 === errors){
if(data40.critical !== undefined){
let data41 = data40.critical;
const _errs94 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/critical",schemaPath:"#/$defs/governance_rule/properties/due/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs94){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 3650 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/critical",schemaPath:"#/$defs/governance_rule/properties/due/properties/critical/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"}];
return false;
}
else {
if(data41 < 0 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/critical",schemaPath:"#/$defs/governance_rule/properties/due/properties/critical/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid21 = _errs94 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data40.high !== undefined){
let data42 = data40.high;
const _errs96 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/high",schemaPath:"#/$defs/governance_rule/properties/due/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs96){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 3650 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/high",schemaPath:"#/$defs/governance_rule/properties/due/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"}];
return false;
}
else {
if(data42 < 0 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/high",schemaPath:"#/$defs/governance_rule/properties/due/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid21 = _errs96 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data40.medium !== undefined){
let data43 = data40.medium;
const _errs98 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/medium",schemaPath:"#/$defs/governance_rule/properties/due/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs98){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 3650 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/medium",schemaPath:"#/$defs/governance_rule/properties/due/properties/medium/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"}];
return false;
}
else {
if(data43 < 0 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/medium",schemaPath:"#/$defs/governance_rule/properties/due/properties/medium/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid21 = _errs98 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data40.low !== undefined){
let data44 = data40.low;
const _errs100 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/low",schemaPath:"#/$defs/governance_rule/properties/due/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs100){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 3650 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/low",schemaPath:"#/$defs/governance_rule/properties/due/properties/low/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"}];
return false;
}
else {
if(data44 < 0 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due/low",schemaPath:"#/$defs/governance_rule/properties/due/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid21 = _errs100 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/due",schemaPath:"#/$defs/governance_rule/properties/due/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs91 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data25.grace !== undefined){
let data45 = data25.grace;
const _errs102 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/grace",schemaPath:"#/$defs/governance_rule/properties/grace/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs102){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 3650 || isNaN(data45)){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/grace",schemaPath:"#/$defs/governance_rule/properties/grace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"}];
return false;
}
else {
if(data45 < 0 || isNaN(data45)){
validate20.errors = [{instancePath:instancePath+"/governance/" + i2+"/grace",schemaPath:"#/$defs/governance_rule/properties/grace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs102 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance/" + i2,schemaPath:"#/$defs/governance_rule/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs58 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/governance",schemaPath:"#/properties/governance/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined){
let data46 = data.retention;
const _errs104 = errors;
const _errs105 = errors;
if(errors === _errs105){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
const _errs107 = errors;
for(const key12 in data46){
if(!((((((key12 === "documents") || (key12 === "runs")) || (key12 === "snapshots")) || (key12 === "trends")) || (key12 === "fixed")) || (key12 === "audit"))){
validate20.errors = [{instancePath:instancePath+"/retention",schemaPath:"#/$defs/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs107 === errors){
if(data46.documents !== undefined){
let data47 = data46.documents;
const _errs108 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate20.errors = [{instancePath:instancePath+"/retention/documents",schemaPath:"#/$defs/retention/properties/documents/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs108){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1000 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/retention/documents",schemaPath:"#/$defs/retention/properties/documents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data47 < 1 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/retention/documents",schemaPath:"#/$defs/retention/properties/documents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid23 = _errs108 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.runs !== undefined){
let data48 = data46.runs;
const _errs110 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate20.errors = [{instancePath:instancePath+"/retention/runs",schemaPath:"#/$defs/retention/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs110){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 36500 || isNaN(data48)){
validate20.errors = [{instancePath:instancePath+"/retention/runs",schemaPath:"#/$defs/retention/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data48 < 1 || isNaN(data48)){
validate20.errors = [{instancePath:instancePath+"/retention/runs",schemaPath:"#/$defs/retention/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid23 = _errs110 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.snapshots !== undefined){
let data49 = data46.snapshots;
const _errs112 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate20.errors = [{instancePath:instancePath+"/retention/snapshots",schemaPath:"#/$defs/retention/properties/snapshots/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs112){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 36500 || isNaN(data49)){
validate20.errors = [{instancePath:instancePath+"/retention/snapshots",schemaPath:"#/$defs/retention/properties/snapshots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data49 < 1 || isNaN(data49)){
validate20.errors = [{instancePath:instancePath+"/retention/snapshots",schemaPath:"#/$defs/retention/properties/snapshots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid23 = _errs112 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.trends !== undefined){
let data50 = data46.trends;
const _errs114 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate20.errors = [{instancePath:instancePath+"/retention/trends",schemaPath:"#/$defs/retention/properties/trends/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs114){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 36500 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/retention/trends",schemaPath:"#/$defs/retention/properties/trends/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data50 < 1 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/retention/trends",schemaPath:"#/$defs/retention/properties/trends/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid23 = _errs114 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.fixed !== undefined){
let data51 = data46.fixed;
const _errs116 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate20.errors = [{instancePath:instancePath+"/retention/fixed",schemaPath:"#/$defs/retention/properties/fixed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs116){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 36500 || isNaN(data51)){
validate20.errors = [{instancePath:instancePath+"/retention/fixed",schemaPath:"#/$defs/retention/properties/fixed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data51 < 1 || isNaN(data51)){
validate20.errors = [{instancePath:instancePath+"/retention/fixed",schemaPath:"#/$defs/retention/properties/fixed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid23 = _errs116 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data46.audit !== undefined){
let data52 = data46.audit;
const _errs118 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate20.errors = [{instancePath:instancePath+"/retention/audit",schemaPath:"#/$defs/retention/properties/audit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs118){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 36500 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/retention/audit",schemaPath:"#/$defs/retention/properties/audit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data52 < 1 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/retention/audit",schemaPath:"#/$defs/retention/properties/audit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid23 = _errs118 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/retention",schemaPath:"#/$defs/retention/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workers !== undefined){
let data53 = data.workers;
const _errs120 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate20.errors = [{instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs120){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 64 || isNaN(data53)){
validate20.errors = [{instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"}];
return false;
}
else {
if(data53 < 0 || isNaN(data53)){
validate20.errors = [{instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lease !== undefined){
let data54 = data.lease;
const _errs122 = errors;
const _errs123 = errors;
if(errors === _errs123){
if(typeof data54 === "string"){
if(!pattern24.test(data54)){
validate20.errors = [{instancePath:instancePath+"/lease",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lease",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs122 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drain !== undefined){
let data55 = data.drain;
const _errs125 = errors;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data55 === "string"){
if(!pattern24.test(data55)){
validate20.errors = [{instancePath:instancePath+"/drain",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/drain",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined){
let data56 = data.log;
const _errs128 = errors;
if(!((((data56 === "debug") || (data56 === "info")) || (data56 === "warn")) || (data56 === "error"))){
validate20.errors = [{instancePath:instancePath+"/log",schemaPath:"#/properties/log/enum",keyword:"enum",params:{allowedValues: schema31.properties.log.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs128 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listen = validate58;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "host") || (key0 === "port")) || (key0 === "tls")) || (key0 === "public_url")) || (key0 === "trust_proxy"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.host !== undefined){
let data0 = data.host;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate58.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data1 = data.port;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate58.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate58.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate58.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tls !== undefined){
let data2 = data.tls;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if(((data2.cert === undefined) && (missing0 = "cert")) || ((data2.key === undefined) && (missing0 = "key"))){
validate58.errors = [{instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "cert") || (key1 === "key"))){
validate58.errors = [{instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.cert !== undefined){
const _errs9 = errors;
if(typeof data2.cert !== "string"){
validate58.errors = [{instancePath:instancePath+"/tls/cert",schemaPath:"#/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.key !== undefined){
const _errs11 = errors;
if(typeof data2.key !== "string"){
validate58.errors = [{instancePath:instancePath+"/tls/key",schemaPath:"#/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_url !== undefined){
let data5 = data.public_url;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate58.errors = [{instancePath:instancePath+"/public_url",schemaPath:"#/properties/public_url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/public_url",schemaPath:"#/properties/public_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trust_proxy !== undefined){
let data6 = data.trust_proxy;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data6[i0] !== "string"){
validate58.errors = [{instancePath:instancePath+"/trust_proxy/" + i0,schemaPath:"#/properties/trust_proxy/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/trust_proxy",schemaPath:"#/properties/trust_proxy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const source = validate59;

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.azure !== undefined){
const _errs2 = errors;
if(!(validate29(data.azure, {instancePath:instancePath+"/azure",parentData:data,parentDataProperty:"azure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aws !== undefined){
const _errs3 = errors;
if(!(validate31(data.aws, {instancePath:instancePath+"/aws",parentData:data,parentDataProperty:"aws",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gcp !== undefined){
const _errs4 = errors;
if(!(validate33(data.gcp, {instancePath:instancePath+"/gcp",parentData:data,parentDataProperty:"gcp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paths !== undefined){
let data3 = data.paths;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate59.errors = [{instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replay !== undefined){
let data5 = data.replay;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate59.errors = [{instancePath:instancePath+"/replay",schemaPath:"#/properties/replay/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/replay",schemaPath:"#/properties/replay/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inventory !== undefined){
let data6 = data.inventory;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate59.errors = [{instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
const _errs13 = errors;
if(!(validate35(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data8 = data.time_limit;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data8 === "string"){
if(!pattern24.test(data8)){
validate59.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data9 = data.attempts;
const _errs17 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate59.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 20 || isNaN(data9)){
validate59.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate59.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data10 = data.priority;
const _errs19 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate59.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
validate59.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data10 < -100 || isNaN(data10)){
validate59.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schedule = validate64;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cron === undefined) && (missing0 = "cron")){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "cron") || (key0 === "time_zone")) || (key0 === "jitter")) || (key0 === "at_start"))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cron !== undefined){
let data0 = data.cron;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 200){
validate64.errors = [{instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func2(data0) < 9){
validate64.errors = [{instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/minLength",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"}];
return false;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_zone !== undefined){
const _errs4 = errors;
if(typeof data.time_zone !== "string"){
validate64.errors = [{instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jitter !== undefined){
let data2 = data.jitter;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern24.test(data2)){
validate64.errors = [{instancePath:instancePath+"/jitter",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/jitter",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at_start !== undefined){
const _errs9 = errors;
if(typeof data.at_start !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/at_start",schemaPath:"#/properties/at_start/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const duration = validate65;

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern24.test(data)){
validate65.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const bundles = validate66;

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "references") || (key0 === "trust")) || (key0 === "scope")) || (key0 === "allow_unsigned")) || (key0 === "data")) || (key0 === "waivers")) || (key0 === "attestations"))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.references !== undefined){
let data0 = data.references;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate66.errors = [{instancePath:instancePath+"/references",schemaPath:"#/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate66.errors = [{instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trust !== undefined){
const _errs6 = errors;
if(typeof data.trust !== "string"){
validate66.errors = [{instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
const _errs8 = errors;
if(typeof data.scope !== "string"){
validate66.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_unsigned !== undefined){
const _errs10 = errors;
if(typeof data.allow_unsigned !== "boolean"){
validate66.errors = [{instancePath:instancePath+"/allow_unsigned",schemaPath:"#/properties/allow_unsigned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs12 = errors;
if(typeof data.data !== "string"){
validate66.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
const _errs14 = errors;
if(typeof data.waivers !== "string"){
validate66.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attestations !== undefined){
const _errs16 = errors;
if(typeof data.attestations !== "string"){
validate66.errors = [{instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sink = validate67;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "webhook"){
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "slack"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "teams"){
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "github-code-scanning"){
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "security-hub"){
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "splunk-hec"){
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "elastic"){
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "object-store"){
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const webhook_sink = validate76;

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.secrets === undefined) && (missing0 = "secrets"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("webhook" !== data.kind){
validate76.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "webhook"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate76.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secrets !== undefined){
let data2 = data.secrets;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 25){
validate76.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 25},message:"must NOT have more than 25 items"}];
return false;
}
else {
if(data2.length < 1){
validate76.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate76.errors = [{instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/properties/secrets/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data4 = data.headers;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 20){
validate76.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties"}];
return false;
}
else {
for(const key1 in data4){
const _errs12 = errors;
if(typeof data4[key1] !== "string"){
validate76.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.batch !== undefined){
let data6 = data.batch;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate76.errors = [{instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
validate76.errors = [{instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate76.errors = [{instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data7 = data.levels;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs19 = errors;
if(!((((data8 === "critical") || (data8 === "high")) || (data8 === "medium")) || (data8 === "low"))){
validate76.errors = [{instancePath:instancePath+"/levels/" + i1,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data9 = data.accounts;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
if(data9.length < 1){
validate76.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate76.errors = [{instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data11 = data.sources;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data11)){
if(data11.length < 1){
validate76.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate76.errors = [{instancePath:instancePath+"/sources/" + i3,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/sources/" + i3,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs28 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data13 = data.changes;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data13)){
if(data13.length < 1){
validate76.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid10 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
const _errs33 = errors;
if(!((((data14 === "opened") || (data14 === "regressed")) || (data14 === "fixed")) || (data14 === "stale"))){
validate76.errors = [{instancePath:instancePath+"/changes/" + i4,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs33 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs34 = errors;
if(typeof data.all !== "boolean"){
validate76.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data16 = data.time_limit;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data16 === "string"){
if(!pattern24.test(data16)){
validate76.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data17 = data.attempts;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate76.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 50 || isNaN(data17)){
validate76.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate76.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data18 = data.waiting;
const _errs43 = errors;
const _errs44 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate76.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100000 || isNaN(data18)){
validate76.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data18 < 2 || isNaN(data18)){
validate76.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const slack_sink = validate77;

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.url === undefined) && (missing0 = "url"))){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema65.properties, key0))){
validate77.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("slack" !== data.kind){
validate77.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "slack"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate77.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worst !== undefined){
let data2 = data.worst;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate77.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20 || isNaN(data2)){
validate77.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate77.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data3 = data.levels;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(!((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low"))){
validate77.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data5 = data.accounts;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length < 1){
validate77.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate77.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data7 = data.sources;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length < 1){
validate77.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate77.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data9 = data.changes;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
if(data9.length < 1){
validate77.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs24 = errors;
if(!((((data10 === "opened") || (data10 === "regressed")) || (data10 === "fixed")) || (data10 === "stale"))){
validate77.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs24 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs25 = errors;
if(typeof data.all !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data12 = data.time_limit;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data12 === "string"){
if(!pattern24.test(data12)){
validate77.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data13 = data.attempts;
const _errs31 = errors;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate77.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 50 || isNaN(data13)){
validate77.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate77.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data14 = data.waiting;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate77.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000 || isNaN(data14)){
validate77.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data14 < 2 || isNaN(data14)){
validate77.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const teams_sink = validate78;

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.url === undefined) && (missing0 = "url"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema74.properties, key0))){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("teams" !== data.kind){
validate78.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "teams"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate78.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worst !== undefined){
let data2 = data.worst;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate78.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20 || isNaN(data2)){
validate78.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate78.errors = [{instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data3 = data.levels;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(!((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low"))){
validate78.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data5 = data.accounts;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length < 1){
validate78.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate78.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data7 = data.sources;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length < 1){
validate78.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate78.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data9 = data.changes;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
if(data9.length < 1){
validate78.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs24 = errors;
if(!((((data10 === "opened") || (data10 === "regressed")) || (data10 === "fixed")) || (data10 === "stale"))){
validate78.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs24 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs25 = errors;
if(typeof data.all !== "boolean"){
validate78.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data12 = data.time_limit;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data12 === "string"){
if(!pattern24.test(data12)){
validate78.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data13 = data.attempts;
const _errs31 = errors;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate78.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 50 || isNaN(data13)){
validate78.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate78.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data14 = data.waiting;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate78.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000 || isNaN(data14)){
validate78.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data14 < 2 || isNaN(data14)){
validate78.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const github_code_scanning_sink = validate79;

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.token === undefined) && (missing0 = "token"))) || ((data.sources === undefined) && (missing0 = "sources"))){
validate79.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema83.properties, key0))){
validate79.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("github-code-scanning" !== data.kind){
validate79.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "github-code-scanning"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
let data1 = data.repository;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate79.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
let data2 = data.token;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate79.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkout !== undefined){
let data3 = data.checkout;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate79.errors = [{instancePath:instancePath+"/checkout",schemaPath:"#/properties/checkout/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/checkout",schemaPath:"#/properties/checkout/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ref !== undefined){
let data4 = data.ref;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate79.errors = [{instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit_sha !== undefined){
let data5 = data.commit_sha;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate79.errors = [{instancePath:instancePath+"/commit_sha",schemaPath:"#/properties/commit_sha/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/commit_sha",schemaPath:"#/properties/commit_sha/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data6 = data.category;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate79.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_url !== undefined){
let data7 = data.api_url;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate79.errors = [{instancePath:instancePath+"/api_url",schemaPath:"#/properties/api_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/api_url",schemaPath:"#/properties/api_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data8 = data.levels;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs20 = errors;
if(!((((data9 === "critical") || (data9 === "high")) || (data9 === "medium")) || (data9 === "low"))){
validate79.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data10 = data.accounts;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length < 1){
validate79.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate79.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data12 = data.sources;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
if(data12.length < 1){
validate79.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(func2(data13) < 1){
validate79.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data14 = data.time_limit;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(!pattern24.test(data14)){
validate79.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data15 = data.attempts;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate79.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 50 || isNaN(data15)){
validate79.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate79.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data16 = data.waiting;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate79.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100000 || isNaN(data16)){
validate79.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data16 < 2 || isNaN(data16)){
validate79.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const security_hub_sink = validate80;

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema90.properties, key0))){
validate80.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("security-hub" !== data.kind){
validate80.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "security-hub"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data1 = data.role;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate80.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.external_id !== undefined){
let data2 = data.external_id;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate80.errors = [{instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined){
let data3 = data.endpoint;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate80.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data4 = data.levels;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(!((((data5 === "critical") || (data5 === "high")) || (data5 === "medium")) || (data5 === "low"))){
validate80.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data6 = data.accounts;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length < 1){
validate80.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate80.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data8 = data.sources;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length < 1){
validate80.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate80.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data10 = data.changes;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
if(data10.length < 1){
validate80.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs26 = errors;
if(!((((data11 === "opened") || (data11 === "regressed")) || (data11 === "fixed")) || (data11 === "stale"))){
validate80.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs26 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs27 = errors;
if(typeof data.all !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data13 = data.time_limit;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data13 === "string"){
if(!pattern24.test(data13)){
validate80.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data14 = data.attempts;
const _errs33 = errors;
const _errs34 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate80.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 50 || isNaN(data14)){
validate80.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate80.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data15 = data.waiting;
const _errs36 = errors;
const _errs37 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate80.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100000 || isNaN(data15)){
validate80.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data15 < 2 || isNaN(data15)){
validate80.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const splunk_hec_sink = validate81;

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.token === undefined) && (missing0 = "token"))){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema99.properties, key0))){
validate81.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("splunk-hec" !== data.kind){
validate81.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "splunk-hec"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate81.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
let data2 = data.token;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate81.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data3 = data.index;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate81.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourcetype !== undefined){
let data4 = data.sourcetype;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate81.errors = [{instancePath:instancePath+"/sourcetype",schemaPath:"#/properties/sourcetype/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/sourcetype",schemaPath:"#/properties/sourcetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acknowledge !== undefined){
const _errs11 = errors;
if(typeof data.acknowledge !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/acknowledge",schemaPath:"#/properties/acknowledge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data6 = data.levels;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
if(!((((data7 === "critical") || (data7 === "high")) || (data7 === "medium")) || (data7 === "low"))){
validate81.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data8 = data.accounts;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length < 1){
validate81.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate81.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data10 = data.sources;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
if(data10.length < 1){
validate81.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate81.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data12 = data.changes;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data12)){
if(data12.length < 1){
validate81.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
const _errs30 = errors;
if(!((((data13 === "opened") || (data13 === "regressed")) || (data13 === "fixed")) || (data13 === "stale"))){
validate81.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs30 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs31 = errors;
if(typeof data.all !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data15 = data.time_limit;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(!pattern24.test(data15)){
validate81.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data16 = data.attempts;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate81.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 50 || isNaN(data16)){
validate81.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate81.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data17 = data.waiting;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate81.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100000 || isNaN(data17)){
validate81.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data17 < 2 || isNaN(data17)){
validate81.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const elastic_sink = validate82;

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.index === undefined) && (missing0 = "index"))){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema108.properties, key0))){
validate82.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("elastic" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "elastic"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate82.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data2 = data.index;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate82.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
let data3 = data.api_key;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate82.errors = [{instancePath:instancePath+"/api_key",schemaPath:"#/properties/api_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/api_key",schemaPath:"#/properties/api_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
let data4 = data.username;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate82.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data5 = data.password;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate82.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data6 = data.levels;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
if(!((((data7 === "critical") || (data7 === "high")) || (data7 === "medium")) || (data7 === "low"))){
validate82.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data8 = data.accounts;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length < 1){
validate82.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate82.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data10 = data.sources;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
if(data10.length < 1){
validate82.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate82.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data12 = data.changes;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data12)){
if(data12.length < 1){
validate82.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
const _errs30 = errors;
if(!((((data13 === "opened") || (data13 === "regressed")) || (data13 === "fixed")) || (data13 === "stale"))){
validate82.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs30 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs31 = errors;
if(typeof data.all !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data15 = data.time_limit;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(!pattern24.test(data15)){
validate82.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data16 = data.attempts;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate82.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 50 || isNaN(data16)){
validate82.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate82.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data17 = data.waiting;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate82.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100000 || isNaN(data17)){
validate82.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data17 < 2 || isNaN(data17)){
validate82.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const object_store_sink = validate83;

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.prefix === undefined) && (missing0 = "prefix"))){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema117.properties, key0))){
validate83.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("object-store" !== data.kind){
validate83.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "object-store"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefix !== undefined){
let data1 = data.prefix;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate83.errors = [{instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data2 = data.format;
const _errs5 = errors;
if(!(((((((((data2 === "ndjson") || (data2 === "json")) || (data2 === "csv")) || (data2 === "sarif")) || (data2 === "ocsf")) || (data2 === "asff")) || (data2 === "html")) || (data2 === "markdown")) || (data2 === "junit"))){
validate83.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema117.properties.format.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
let data3 = data.levels;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(!((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low"))){
validate83.errors = [{instancePath:instancePath+"/levels/" + i0,schemaPath:"#/$defs/sink_levels/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/levels",schemaPath:"#/$defs/sink_levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data5 = data.accounts;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length < 1){
validate83.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate83.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/$defs/sink_accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/$defs/sink_accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data7 = data.sources;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length < 1){
validate83.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate83.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/sources/" + i2,schemaPath:"#/$defs/sink_sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs18 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/$defs/sink_sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data9 = data.changes;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
if(data9.length < 1){
validate83.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs23 = errors;
if(!((((data10 === "opened") || (data10 === "regressed")) || (data10 === "fixed")) || (data10 === "stale"))){
validate83.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/$defs/sink_changes/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs23 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/$defs/sink_changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
const _errs24 = errors;
if(typeof data.all !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/all",schemaPath:"#/$defs/sink_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_limit !== undefined){
let data12 = data.time_limit;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(!pattern24.test(data12)){
validate83.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/time_limit",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data13 = data.attempts;
const _errs30 = errors;
const _errs31 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate83.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 50 || isNaN(data13)){
validate83.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate83.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/$defs/sink_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data14 = data.waiting;
const _errs33 = errors;
const _errs34 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate83.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000 || isNaN(data14)){
validate83.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data14 < 2 || isNaN(data14)){
validate83.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/$defs/sink_waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sink_levels = validate84;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!((((data0 === "critical") || (data0 === "high")) || (data0 === "medium")) || (data0 === "low"))){
validate84.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema57.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const sink_accounts = validate85;

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate85.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate85.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const sink_sources = validate86;

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate86.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate86.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const sink_changes = validate87;

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate87.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!((((data0 === "opened") || (data0 === "regressed")) || (data0 === "fixed")) || (data0 === "stale"))){
validate87.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema60.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const sink_all = validate88;

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const sink_attempts = validate89;

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 50 || isNaN(data)){
validate89.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate89.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const sink_waiting = validate90;

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 100000 || isNaN(data)){
validate90.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data < 2 || isNaN(data)){
validate90.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const access = validate91;

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "oidc") || (key0 === "grants")) || (key0 === "session")) || (key0 === "session_idle")) || (key0 === "token_lifetime"))){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.oidc !== undefined){
let data0 = data.oidc;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.issuer === undefined) && (missing0 = "issuer")) || ((data0.client_id === undefined) && (missing0 = "client_id"))){
validate91.errors = [{instancePath:instancePath+"/oidc",schemaPath:"#/properties/oidc/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!((((((key1 === "issuer") || (key1 === "client_id")) || (key1 === "client_secret")) || (key1 === "audience")) || (key1 === "scopes")) || (key1 === "claim"))){
validate91.errors = [{instancePath:instancePath+"/oidc",schemaPath:"#/properties/oidc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.issuer !== undefined){
let data1 = data0.issuer;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate91.errors = [{instancePath:instancePath+"/oidc/issuer",schemaPath:"#/properties/oidc/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/oidc/issuer",schemaPath:"#/properties/oidc/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.client_id !== undefined){
let data2 = data0.client_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate91.errors = [{instancePath:instancePath+"/oidc/client_id",schemaPath:"#/properties/oidc/properties/client_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/oidc/client_id",schemaPath:"#/properties/oidc/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.client_secret !== undefined){
let data3 = data0.client_secret;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate91.errors = [{instancePath:instancePath+"/oidc/client_secret",schemaPath:"#/properties/oidc/properties/client_secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/oidc/client_secret",schemaPath:"#/properties/oidc/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.audience !== undefined){
let data4 = data0.audience;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate91.errors = [{instancePath:instancePath+"/oidc/audience",schemaPath:"#/properties/oidc/properties/audience/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/oidc/audience",schemaPath:"#/properties/oidc/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.scopes !== undefined){
let data5 = data0.scopes;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate91.errors = [{instancePath:instancePath+"/oidc/scopes/" + i0,schemaPath:"#/properties/oidc/properties/scopes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/oidc/scopes/" + i0,schemaPath:"#/properties/oidc/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/oidc/scopes",schemaPath:"#/properties/oidc/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.claim !== undefined){
let data7 = data0.claim;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate91.errors = [{instancePath:instancePath+"/oidc/claim",schemaPath:"#/properties/oidc/properties/claim/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/oidc/claim",schemaPath:"#/properties/oidc/properties/claim/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/oidc",schemaPath:"#/properties/oidc/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grants !== undefined){
let data8 = data.grants;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length > 1000){
validate91.errors = [{instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((data9.role === undefined) && (missing1 = "role")){
validate91.errors = [{instancePath:instancePath+"/grants/" + i1,schemaPath:"#/properties/grants/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((((key2 === "group") || (key2 === "subject")) || (key2 === "role")) || (key2 === "accounts")) || (key2 === "tags"))){
validate91.errors = [{instancePath:instancePath+"/grants/" + i1,schemaPath:"#/properties/grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.group !== undefined){
let data10 = data9.group;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/group",schemaPath:"#/properties/grants/items/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/group",schemaPath:"#/properties/grants/items/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.subject !== undefined){
let data11 = data9.subject;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/subject",schemaPath:"#/properties/grants/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/subject",schemaPath:"#/properties/grants/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.role !== undefined){
let data12 = data9.role;
const _errs28 = errors;
if(!((((data12 === "viewer") || (data12 === "operator")) || (data12 === "admin")) || (data12 === "auditor"))){
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/role",schemaPath:"#/properties/grants/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema126.properties.grants.items.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.accounts !== undefined){
let data13 = data9.accounts;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
if(data13.length < 1){
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/accounts",schemaPath:"#/properties/grants/items/properties/accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs31 = errors;
if(errors === _errs31){
if(typeof data14 === "string"){
if(func2(data14) < 1){
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/accounts/" + i2,schemaPath:"#/properties/grants/items/properties/accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/accounts/" + i2,schemaPath:"#/properties/grants/items/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/accounts",schemaPath:"#/properties/grants/items/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.tags !== undefined){
let data15 = data9.tags;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/tags",schemaPath:"#/properties/grants/items/properties/tags/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key3 in data15){
const _errs36 = errors;
if(typeof data15[key3] !== "string"){
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grants/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs36 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/grants/" + i1+"/tags",schemaPath:"#/properties/grants/items/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/grants/" + i1,schemaPath:"#/properties/grants/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
let data17 = data.session;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(!pattern24.test(data17)){
validate91.errors = [{instancePath:instancePath+"/session",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/session",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_idle !== undefined){
let data18 = data.session_idle;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data18 === "string"){
if(!pattern24.test(data18)){
validate91.errors = [{instancePath:instancePath+"/session_idle",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/session_idle",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_lifetime !== undefined){
let data19 = data.token_lifetime;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data19 === "string"){
if(!pattern24.test(data19)){
validate91.errors = [{instancePath:instancePath+"/token_lifetime",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(ms|s|m|h|d)$"+"\""}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/token_lifetime",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const governance_rule = validate92;

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "when") || (key0 === "exclude")) || (key0 === "owner")) || (key0 === "owner_tag")) || (key0 === "due")) || (key0 === "grace"))){
validate92.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.when !== undefined){
let data0 = data.when;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs4 = errors;
for(const key1 in data0){
if(!(((((key1 === "checks") || (key1 === "accounts")) || (key1 === "types")) || (key1 === "levels")) || (key1 === "tags"))){
validate92.errors = [{instancePath:instancePath+"/when",schemaPath:"#/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.checks !== undefined){
let data1 = data0.checks;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate92.errors = [{instancePath:instancePath+"/when/checks/" + i0,schemaPath:"#/properties/when/properties/checks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/when/checks/" + i0,schemaPath:"#/properties/when/properties/checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/when/checks",schemaPath:"#/properties/when/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.accounts !== undefined){
let data3 = data0.accounts;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate92.errors = [{instancePath:instancePath+"/when/accounts/" + i1,schemaPath:"#/properties/when/properties/accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/when/accounts/" + i1,schemaPath:"#/properties/when/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/when/accounts",schemaPath:"#/properties/when/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.types !== undefined){
let data5 = data0.types;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid4 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate92.errors = [{instancePath:instancePath+"/when/types/" + i2,schemaPath:"#/properties/when/properties/types/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/when/types/" + i2,schemaPath:"#/properties/when/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/when/types",schemaPath:"#/properties/when/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.levels !== undefined){
let data7 = data0.levels;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid5 = true;
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
const _errs19 = errors;
if(!((((data8 === "critical") || (data8 === "high")) || (data8 === "medium")) || (data8 === "low"))){
validate92.errors = [{instancePath:instancePath+"/when/levels/" + i3,schemaPath:"#/properties/when/properties/levels/items/enum",keyword:"enum",params:{allowedValues: schema130.properties.when.properties.levels.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/when/levels",schemaPath:"#/properties/when/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.tags !== undefined){
let data9 = data0.tags;
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
const _errs23 = errors;
if(typeof data9[key2] !== "string"){
validate92.errors = [{instancePath:instancePath+"/when/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/when/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/when/tags",schemaPath:"#/properties/when/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exclude !== undefined){
const _errs25 = errors;
if(typeof data.exclude !== "boolean"){
validate92.errors = [{instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data12 = data.owner;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate92.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner_tag !== undefined){
let data13 = data.owner_tag;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(func2(data13) < 1){
validate92.errors = [{instancePath:instancePath+"/owner_tag",schemaPath:"#/properties/owner_tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/owner_tag",schemaPath:"#/properties/owner_tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.due !== undefined){
let data14 = data.due;
const _errs31 = errors;
if(errors === _errs31){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs33 = errors;
for(const key3 in data14){
if(!((((key3 === "critical") || (key3 === "high")) || (key3 === "medium")) || (key3 === "low"))){
validate92.errors = [{instancePath:instancePath+"/due",schemaPath:"#/properties/due/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data14.critical !== undefined){
let data15 = data14.critical;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate92.errors = [{instancePath:instancePath+"/due/critical",schemaPath:"#/properties/due/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 3650 || isNaN(data15)){
validate92.errors = [{instancePath:instancePath+"/due/critical",schemaPath:"#/properties/due/properties/critical/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate92.errors = [{instancePath:instancePath+"/due/critical",schemaPath:"#/properties/due/properties/critical/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.high !== undefined){
let data16 = data14.high;
const _errs36 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate92.errors = [{instancePath:instancePath+"/due/high",schemaPath:"#/properties/due/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 3650 || isNaN(data16)){
validate92.errors = [{instancePath:instancePath+"/due/high",schemaPath:"#/properties/due/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate92.errors = [{instancePath:instancePath+"/due/high",schemaPath:"#/properties/due/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.medium !== undefined){
let data17 = data14.medium;
const _errs38 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate92.errors = [{instancePath:instancePath+"/due/medium",schemaPath:"#/properties/due/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 3650 || isNaN(data17)){
validate92.errors = [{instancePath:instancePath+"/due/medium",schemaPath:"#/properties/due/properties/medium/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate92.errors = [{instancePath:instancePath+"/due/medium",schemaPath:"#/properties/due/properties/medium/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.low !== undefined){
let data18 = data14.low;
const _errs40 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate92.errors = [{instancePath:instancePath+"/due/low",schemaPath:"#/properties/due/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 3650 || isNaN(data18)){
validate92.errors = [{instancePath:instancePath+"/due/low",schemaPath:"#/properties/due/properties/low/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate92.errors = [{instancePath:instancePath+"/due/low",schemaPath:"#/properties/due/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grace !== undefined){
let data19 = data.grace;
const _errs42 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate92.errors = [{instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 3650 || isNaN(data19)){
validate92.errors = [{instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate92.errors = [{instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const retention = validate93;

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "documents") || (key0 === "runs")) || (key0 === "snapshots")) || (key0 === "trends")) || (key0 === "fixed")) || (key0 === "audit"))){
validate93.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.documents !== undefined){
let data0 = data.documents;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate93.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate93.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate93.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data1 = data.runs;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate93.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 36500 || isNaN(data1)){
validate93.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate93.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshots !== undefined){
let data2 = data.snapshots;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate93.errors = [{instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 36500 || isNaN(data2)){
validate93.errors = [{instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate93.errors = [{instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trends !== undefined){
let data3 = data.trends;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate93.errors = [{instancePath:instancePath+"/trends",schemaPath:"#/properties/trends/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 36500 || isNaN(data3)){
validate93.errors = [{instancePath:instancePath+"/trends",schemaPath:"#/properties/trends/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate93.errors = [{instancePath:instancePath+"/trends",schemaPath:"#/properties/trends/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixed !== undefined){
let data4 = data.fixed;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate93.errors = [{instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 36500 || isNaN(data4)){
validate93.errors = [{instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate93.errors = [{instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audit !== undefined){
let data5 = data.audit;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate93.errors = [{instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 36500 || isNaN(data5)){
validate93.errors = [{instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate93.errors = [{instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
