/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/resources/gcp/notebooks_instance.json","x-type":"notebooks.googleapis.com/Instance","x-related":{"runs-as":["gcp/service_account"],"reads":["gcp/storage_bucket"],"encrypted-by":["gcp/kms_crypto_key"]},"x-related-from":{"contains":["gcp/project"]},"type":"object","properties":{"disableProxyAccess":{"type":"boolean"},"instanceOwners":{"type":"array","items":{"type":"string"}},"enableThirdPartyIdentity":{"type":"boolean"},"enableDeletionProtection":{"type":"boolean"},"gceSetup":{"type":"object","properties":{"machineType":{"type":"string"},"disablePublicIp":{"type":"boolean"},"serviceAccounts":{"type":"array","items":{"type":"object","properties":{"email":{"type":"string"},"scopes":{"type":"array","items":{"type":"string"}}}}},"networkInterfaces":{"type":"array","items":{"type":"object","properties":{"network":{"type":"string"},"subnet":{"type":"string"},"nicType":{"type":"string"},"accessConfigs":{"type":"array","items":{"type":"object","properties":{"externalIp":{"type":"string"}}}}}}},"bootDisk":{"type":"object","properties":{"diskSizeGb":{"type":["integer","string"]},"diskType":{"type":"string"},"diskEncryption":{"type":"string"},"kmsKey":{"type":"string"}}},"dataDisks":{"type":"array","items":{"type":"object","properties":{"diskSizeGb":{"type":["integer","string"]},"diskType":{"type":"string"},"diskEncryption":{"type":"string"},"kmsKey":{"type":"string"}}}},"shieldedInstanceConfig":{"type":"object","properties":{"enableSecureBoot":{"type":"boolean"},"enableVtpm":{"type":"boolean"},"enableIntegrityMonitoring":{"type":"boolean"}}},"confidentialInstanceConfig":{"type":"object","properties":{"confidentialInstanceType":{"type":"string"}}},"tags":{"type":"array","items":{"type":"string"}},"enableIpForwarding":{"type":"boolean"},"metadata":{"type":"object","properties":{"notebook-disable-root":{"type":["string","boolean","number"]},"notebook-disable-downloads":{"type":["string","boolean","number"]},"notebook-disable-terminal":{"type":["string","boolean","number"]},"idle-timeout-seconds":{"type":["string","boolean","number"]},"enable-guest-attributes":{"type":["string","boolean","number"]},"report-event-health":{"type":["string","boolean","number"]},"report-system-health":{"type":["string","boolean","number"]},"report-notebook-metrics":{"type":["string","boolean","number"]},"install-monitoring-agent":{"type":["string","boolean","number"]},"install-unattended-upgrades":{"type":["string","boolean","number"]},"notebook-upgrade-schedule":{"type":"string"},"post-startup-script":{"type":"string"},"proxy-mode":{"type":"string"},"serial-port-enable":{"type":["string","boolean","number"]},"enable-oslogin":{"type":["string","boolean","number"]}}}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/notebooks_instance.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.disableProxyAccess !== undefined){
if(typeof data.disableProxyAccess !== "boolean"){
const err0 = {instancePath:instancePath+"/disableProxyAccess",schemaPath:"#/properties/disableProxyAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.instanceOwners !== undefined){
let data1 = data.instanceOwners;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err1 = {instancePath:instancePath+"/instanceOwners/" + i0,schemaPath:"#/properties/instanceOwners/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/instanceOwners",schemaPath:"#/properties/instanceOwners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.enableThirdPartyIdentity !== undefined){
if(typeof data.enableThirdPartyIdentity !== "boolean"){
const err3 = {instancePath:instancePath+"/enableThirdPartyIdentity",schemaPath:"#/properties/enableThirdPartyIdentity/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.enableDeletionProtection !== undefined){
if(typeof data.enableDeletionProtection !== "boolean"){
const err4 = {instancePath:instancePath+"/enableDeletionProtection",schemaPath:"#/properties/enableDeletionProtection/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.gceSetup !== undefined){
let data5 = data.gceSetup;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.machineType !== undefined){
if(typeof data5.machineType !== "string"){
const err5 = {instancePath:instancePath+"/gceSetup/machineType",schemaPath:"#/properties/gceSetup/properties/machineType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.disablePublicIp !== undefined){
if(typeof data5.disablePublicIp !== "boolean"){
const err6 = {instancePath:instancePath+"/gceSetup/disablePublicIp",schemaPath:"#/properties/gceSetup/properties/disablePublicIp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.serviceAccounts !== undefined){
let data8 = data5.serviceAccounts;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.email !== undefined){
if(typeof data9.email !== "string"){
const err7 = {instancePath:instancePath+"/gceSetup/serviceAccounts/" + i1+"/email",schemaPath:"#/properties/gceSetup/properties/serviceAccounts/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data9.scopes !== undefined){
let data11 = data9.scopes;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err8 = {instancePath:instancePath+"/gceSetup/serviceAccounts/" + i1+"/scopes/" + i2,schemaPath:"#/properties/gceSetup/properties/serviceAccounts/items/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/gceSetup/serviceAccounts/" + i1+"/scopes",schemaPath:"#/properties/gceSetup/properties/serviceAccounts/items/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/gceSetup/serviceAccounts/" + i1,schemaPath:"#/properties/gceSetup/properties/serviceAccounts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/gceSetup/serviceAccounts",schemaPath:"#/properties/gceSetup/properties/serviceAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.networkInterfaces !== undefined){
let data13 = data5.networkInterfaces;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.network !== undefined){
if(typeof data14.network !== "string"){
const err12 = {instancePath:instancePath+"/gceSetup/networkInterfaces/" + i3+"/network",schemaPath:"#/properties/gceSetup/properties/networkInterfaces/items/properties/network/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data14.subnet !== undefined){
if(typeof data14.subnet !== "string"){
const err13 = {instancePath:instancePath+"/gceSetup/networkInterfaces/" + i3+"/subnet",schemaPath:"#/properties/gceSetup/properties/networkInterfaces/items/properties/subnet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data14.nicType !== undefined){
if(typeof data14.nicType !== "string"){
const err14 = {instancePath:instancePath+"/gceSetup/networkInterfaces/" + i3+"/nicType",schemaPath:"#/properties/gceSetup/properties/networkInterfaces/items/properties/nicType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data14.accessConfigs !== undefined){
let data18 = data14.accessConfigs;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.externalIp !== undefined){
if(typeof data19.externalIp !== "string"){
const err15 = {instancePath:instancePath+"/gceSetup/networkInterfaces/" + i3+"/accessConfigs/" + i4+"/externalIp",schemaPath:"#/properties/gceSetup/properties/networkInterfaces/items/properties/accessConfigs/items/properties/externalIp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/gceSetup/networkInterfaces/" + i3+"/accessConfigs/" + i4,schemaPath:"#/properties/gceSetup/properties/networkInterfaces/items/properties/accessConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/gceSetup/networkInterfaces/" + i3+"/accessConfigs",schemaPath:"#/properties/gceSetup/properties/networkInterfaces/items/properties/accessConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/gceSetup/networkInterfaces/" + i3,schemaPath:"#/properties/gceSetup/properties/networkInterfaces/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/gceSetup/networkInterfaces",schemaPath:"#/properties/gceSetup/properties/networkInterfaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.bootDisk !== undefined){
let data21 = data5.bootDisk;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.diskSizeGb !== undefined){
let data22 = data21.diskSizeGb;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (typeof data22 !== "string")){
const err20 = {instancePath:instancePath+"/gceSetup/bootDisk/diskSizeGb",schemaPath:"#/properties/gceSetup/properties/bootDisk/properties/diskSizeGb/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.bootDisk.properties.diskSizeGb.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data21.diskType !== undefined){
if(typeof data21.diskType !== "string"){
const err21 = {instancePath:instancePath+"/gceSetup/bootDisk/diskType",schemaPath:"#/properties/gceSetup/properties/bootDisk/properties/diskType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data21.diskEncryption !== undefined){
if(typeof data21.diskEncryption !== "string"){
const err22 = {instancePath:instancePath+"/gceSetup/bootDisk/diskEncryption",schemaPath:"#/properties/gceSetup/properties/bootDisk/properties/diskEncryption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.kmsKey !== undefined){
if(typeof data21.kmsKey !== "string"){
const err23 = {instancePath:instancePath+"/gceSetup/bootDisk/kmsKey",schemaPath:"#/properties/gceSetup/properties/bootDisk/properties/kmsKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/gceSetup/bootDisk",schemaPath:"#/properties/gceSetup/properties/bootDisk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.dataDisks !== undefined){
let data26 = data5.dataDisks;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.diskSizeGb !== undefined){
let data28 = data27.diskSizeGb;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (typeof data28 !== "string")){
const err25 = {instancePath:instancePath+"/gceSetup/dataDisks/" + i5+"/diskSizeGb",schemaPath:"#/properties/gceSetup/properties/dataDisks/items/properties/diskSizeGb/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.dataDisks.items.properties.diskSizeGb.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data27.diskType !== undefined){
if(typeof data27.diskType !== "string"){
const err26 = {instancePath:instancePath+"/gceSetup/dataDisks/" + i5+"/diskType",schemaPath:"#/properties/gceSetup/properties/dataDisks/items/properties/diskType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data27.diskEncryption !== undefined){
if(typeof data27.diskEncryption !== "string"){
const err27 = {instancePath:instancePath+"/gceSetup/dataDisks/" + i5+"/diskEncryption",schemaPath:"#/properties/gceSetup/properties/dataDisks/items/properties/diskEncryption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data27.kmsKey !== undefined){
if(typeof data27.kmsKey !== "string"){
const err28 = {instancePath:instancePath+"/gceSetup/dataDisks/" + i5+"/kmsKey",schemaPath:"#/properties/gceSetup/properties/dataDisks/items/properties/kmsKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/gceSetup/dataDisks/" + i5,schemaPath:"#/properties/gceSetup/properties/dataDisks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/gceSetup/dataDisks",schemaPath:"#/properties/gceSetup/properties/dataDisks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.shieldedInstanceConfig !== undefined){
let data32 = data5.shieldedInstanceConfig;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.enableSecureBoot !== undefined){
if(typeof data32.enableSecureBoot !== "boolean"){
const err31 = {instancePath:instancePath+"/gceSetup/shieldedInstanceConfig/enableSecureBoot",schemaPath:"#/properties/gceSetup/properties/shieldedInstanceConfig/properties/enableSecureBoot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data32.enableVtpm !== undefined){
if(typeof data32.enableVtpm !== "boolean"){
const err32 = {instancePath:instancePath+"/gceSetup/shieldedInstanceConfig/enableVtpm",schemaPath:"#/properties/gceSetup/properties/shieldedInstanceConfig/properties/enableVtpm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data32.enableIntegrityMonitoring !== undefined){
if(typeof data32.enableIntegrityMonitoring !== "boolean"){
const err33 = {instancePath:instancePath+"/gceSetup/shieldedInstanceConfig/enableIntegrityMonitoring",schemaPath:"#/properties/gceSetup/properties/shieldedInstanceConfig/properties/enableIntegrityMonitoring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/gceSetup/shieldedInstanceConfig",schemaPath:"#/properties/gceSetup/properties/shieldedInstanceConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data5.confidentialInstanceConfig !== undefined){
let data36 = data5.confidentialInstanceConfig;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.confidentialInstanceType !== undefined){
if(typeof data36.confidentialInstanceType !== "string"){
const err35 = {instancePath:instancePath+"/gceSetup/confidentialInstanceConfig/confidentialInstanceType",schemaPath:"#/properties/gceSetup/properties/confidentialInstanceConfig/properties/confidentialInstanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/gceSetup/confidentialInstanceConfig",schemaPath:"#/properties/gceSetup/properties/confidentialInstanceConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data5.tags !== undefined){
let data38 = data5.tags;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
if(typeof data38[i6] !== "string"){
const err37 = {instancePath:instancePath+"/gceSetup/tags/" + i6,schemaPath:"#/properties/gceSetup/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/gceSetup/tags",schemaPath:"#/properties/gceSetup/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data5.enableIpForwarding !== undefined){
if(typeof data5.enableIpForwarding !== "boolean"){
const err39 = {instancePath:instancePath+"/gceSetup/enableIpForwarding",schemaPath:"#/properties/gceSetup/properties/enableIpForwarding/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data5.metadata !== undefined){
let data41 = data5.metadata;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41["notebook-disable-root"] !== undefined){
let data42 = data41["notebook-disable-root"];
if(((typeof data42 !== "string") && (typeof data42 !== "boolean")) && (!((typeof data42 == "number") && (isFinite(data42))))){
const err40 = {instancePath:instancePath+"/gceSetup/metadata/notebook-disable-root",schemaPath:"#/properties/gceSetup/properties/metadata/properties/notebook-disable-root/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["notebook-disable-root"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data41["notebook-disable-downloads"] !== undefined){
let data43 = data41["notebook-disable-downloads"];
if(((typeof data43 !== "string") && (typeof data43 !== "boolean")) && (!((typeof data43 == "number") && (isFinite(data43))))){
const err41 = {instancePath:instancePath+"/gceSetup/metadata/notebook-disable-downloads",schemaPath:"#/properties/gceSetup/properties/metadata/properties/notebook-disable-downloads/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["notebook-disable-downloads"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data41["notebook-disable-terminal"] !== undefined){
let data44 = data41["notebook-disable-terminal"];
if(((typeof data44 !== "string") && (typeof data44 !== "boolean")) && (!((typeof data44 == "number") && (isFinite(data44))))){
const err42 = {instancePath:instancePath+"/gceSetup/metadata/notebook-disable-terminal",schemaPath:"#/properties/gceSetup/properties/metadata/properties/notebook-disable-terminal/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["notebook-disable-terminal"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data41["idle-timeout-seconds"] !== undefined){
let data45 = data41["idle-timeout-seconds"];
if(((typeof data45 !== "string") && (typeof data45 !== "boolean")) && (!((typeof data45 == "number") && (isFinite(data45))))){
const err43 = {instancePath:instancePath+"/gceSetup/metadata/idle-timeout-seconds",schemaPath:"#/properties/gceSetup/properties/metadata/properties/idle-timeout-seconds/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["idle-timeout-seconds"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data41["enable-guest-attributes"] !== undefined){
let data46 = data41["enable-guest-attributes"];
if(((typeof data46 !== "string") && (typeof data46 !== "boolean")) && (!((typeof data46 == "number") && (isFinite(data46))))){
const err44 = {instancePath:instancePath+"/gceSetup/metadata/enable-guest-attributes",schemaPath:"#/properties/gceSetup/properties/metadata/properties/enable-guest-attributes/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["enable-guest-attributes"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data41["report-event-health"] !== undefined){
let data47 = data41["report-event-health"];
if(((typeof data47 !== "string") && (typeof data47 !== "boolean")) && (!((typeof data47 == "number") && (isFinite(data47))))){
const err45 = {instancePath:instancePath+"/gceSetup/metadata/report-event-health",schemaPath:"#/properties/gceSetup/properties/metadata/properties/report-event-health/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["report-event-health"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data41["report-system-health"] !== undefined){
let data48 = data41["report-system-health"];
if(((typeof data48 !== "string") && (typeof data48 !== "boolean")) && (!((typeof data48 == "number") && (isFinite(data48))))){
const err46 = {instancePath:instancePath+"/gceSetup/metadata/report-system-health",schemaPath:"#/properties/gceSetup/properties/metadata/properties/report-system-health/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["report-system-health"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data41["report-notebook-metrics"] !== undefined){
let data49 = data41["report-notebook-metrics"];
if(((typeof data49 !== "string") && (typeof data49 !== "boolean")) && (!((typeof data49 == "number") && (isFinite(data49))))){
const err47 = {instancePath:instancePath+"/gceSetup/metadata/report-notebook-metrics",schemaPath:"#/properties/gceSetup/properties/metadata/properties/report-notebook-metrics/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["report-notebook-metrics"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data41["install-monitoring-agent"] !== undefined){
let data50 = data41["install-monitoring-agent"];
if(((typeof data50 !== "string") && (typeof data50 !== "boolean")) && (!((typeof data50 == "number") && (isFinite(data50))))){
const err48 = {instancePath:instancePath+"/gceSetup/metadata/install-monitoring-agent",schemaPath:"#/properties/gceSetup/properties/metadata/properties/install-monitoring-agent/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["install-monitoring-agent"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data41["install-unattended-upgrades"] !== undefined){
let data51 = data41["install-unattended-upgrades"];
if(((typeof data51 !== "string") && (typeof data51 !== "boolean")) && (!((typeof data51 == "number") && (isFinite(data51))))){
const err49 = {instancePath:instancePath+"/gceSetup/metadata/install-unattended-upgrades",schemaPath:"#/properties/gceSetup/properties/metadata/properties/install-unattended-upgrades/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["install-unattended-upgrades"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data41["notebook-upgrade-schedule"] !== undefined){
if(typeof data41["notebook-upgrade-schedule"] !== "string"){
const err50 = {instancePath:instancePath+"/gceSetup/metadata/notebook-upgrade-schedule",schemaPath:"#/properties/gceSetup/properties/metadata/properties/notebook-upgrade-schedule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data41["post-startup-script"] !== undefined){
if(typeof data41["post-startup-script"] !== "string"){
const err51 = {instancePath:instancePath+"/gceSetup/metadata/post-startup-script",schemaPath:"#/properties/gceSetup/properties/metadata/properties/post-startup-script/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data41["proxy-mode"] !== undefined){
if(typeof data41["proxy-mode"] !== "string"){
const err52 = {instancePath:instancePath+"/gceSetup/metadata/proxy-mode",schemaPath:"#/properties/gceSetup/properties/metadata/properties/proxy-mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data41["serial-port-enable"] !== undefined){
let data55 = data41["serial-port-enable"];
if(((typeof data55 !== "string") && (typeof data55 !== "boolean")) && (!((typeof data55 == "number") && (isFinite(data55))))){
const err53 = {instancePath:instancePath+"/gceSetup/metadata/serial-port-enable",schemaPath:"#/properties/gceSetup/properties/metadata/properties/serial-port-enable/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["serial-port-enable"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data41["enable-oslogin"] !== undefined){
let data56 = data41["enable-oslogin"];
if(((typeof data56 !== "string") && (typeof data56 !== "boolean")) && (!((typeof data56 == "number") && (isFinite(data56))))){
const err54 = {instancePath:instancePath+"/gceSetup/metadata/enable-oslogin",schemaPath:"#/properties/gceSetup/properties/metadata/properties/enable-oslogin/type",keyword:"type",params:{type: schema31.properties.gceSetup.properties.metadata.properties["enable-oslogin"].type},message:"must be string,boolean,number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/gceSetup/metadata",schemaPath:"#/properties/gceSetup/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/gceSetup",schemaPath:"#/properties/gceSetup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"disableProxyAccess":true,"instanceOwners":true,"enableThirdPartyIdentity":true,"enableDeletionProtection":true,"gceSetup":true},"dynamicProps":false,"dynamicItems":false};
